// Words in capitals for emphasis: "NOT TO EXIST", "the CONSENT OF the people". They look like names and acronyms but are not.

/** Function words in capitals; an acronym is never one of them. */
const SMALL =
  /(?<![\p{L}\p{N}.])(?:OF|THE|TO|FOR|AND|NOT|BE|ARE|WAS|ALL|ANY|EVERY|ONLY|MUST|MAY|SHALL|THAT|THIS|BY|WITH|IN|ON|NO)(?![\p{L}\p{N}.])/u;

const SMALL_LETTERS = /\p{Ll}{2,} \p{Ll}{2,} \p{Ll}/u;

/** Whether a text uses capitals for emphasis; a line all in capitals is a heading. */
export function stresses(sentences: readonly { readonly text: string }[]): boolean {
  return sentences.some(({ text }) => SMALL.test(text) && SMALL_LETTERS.test(text));
}

/** "MERE POWER of", "CONSENT": emphasized words, not initials. */
export function isStressed(name: string): boolean {
  const words = name.split(' ');
  return SMALL.test(name) || (words.length > 1 && words.some((word) => /^\p{Lu}{4,}[?!]?$/u.test(word)));
}
