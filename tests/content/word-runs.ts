// Texts compared as readers compare them: word by word, whatever the case, the quotes and the markup between.

/** Runs of letters and digits, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** All runs of `length` words, in the order of the text; none where it is shorter. */
export function runsOf(text: string, length: number): readonly string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}
