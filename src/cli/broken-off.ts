// A question to a person at the terminal → the answer, or undefined where they broke off with Ctrl-C.

export async function unlessBrokenOff<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return undefined;
    throw error;
  }
}
