// Words printed in capitals for stress: "NOT TO EXIST", "the CONSENT OF the people". They look like names and acronyms and are none.

/** Small words in capitals, which no acronym is. */
const SMALL =
  /(?<![\p{L}\p{N}.])(?:OF|THE|TO|FOR|AND|NOT|BE|ARE|WAS|ALL|ANY|EVERY|ONLY|MUST|MAY|SHALL|THAT|THIS|BY|WITH|IN|ON|NO)(?![\p{L}\p{N}.])/u;

const SMALL_LETTERS = /\p{Ll}{2,} \p{Ll}{2,} \p{Ll}/u;

/** Whether a text prints words in capitals for stress; what is all in capitals is a heading. */
export function stresses(sentences: readonly { readonly text: string }[]): boolean {
  return sentences.some(({ text }) => SMALL.test(text) && SMALL_LETTERS.test(text));
}

/** "MERE POWER of", "CONSENT": words of a name that are stressed and no initials. */
export function isStressed(name: string): boolean {
  const words = name.split(' ');
  return SMALL.test(name) || (words.length > 1 && words.some((word) => /^\p{Lu}{4,}[?!]?$/u.test(word)));
}
