// Words in capitals for emphasis: "NOT TO EXIST", "the CONSENT OF the people". They must not be mistaken for names or acronyms.

/** Function words in capitals, which are not acronyms. */
const SMALL =
  /(?<![\p{L}\p{N}.])(?:OF|THE|TO|FOR|AND|NOT|BE|ARE|WAS|ALL|ANY|EVERY|ONLY|MUST|MAY|SHALL|THAT|THIS|BY|WITH|IN|ON|NO)(?![\p{L}\p{N}.])/u;

const SMALL_LETTERS = /\p{Ll}{2,} \p{Ll}{2,} \p{Ll}/u;

/** Whether a text uses capitals for emphasis. Sentences without lower case are ignored, because they are headings. */
export function stresses(sentences: readonly { readonly text: string }[]): boolean {
  return sentences.some(({ text }) => SMALL.test(text) && SMALL_LETTERS.test(text));
}

/** Whether a name is in fact emphasized words: "MERE POWER". */
export function isStressed(name: string): boolean {
  const words = name.split(' ');
  return SMALL.test(name) || (words.length > 1 && words.some((word) => /^\p{Lu}{4,}[?!]?$/u.test(word)));
}
