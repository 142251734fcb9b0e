// A text → its words and its runs of words, for comparisons that ignore case, punctuation and markup.

/** The words of a text: sequences of letters and digits, in lower case. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** All runs of `length` consecutive words, in the order of the text; none if the text is shorter. */
export function runsOf(text: string, length: number): readonly string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}
