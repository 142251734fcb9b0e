// How a note at the foot of a text begins: [1], (1), an asterisk, a dagger, a raised figure.

const MARK = /^(?:\[\^?\d{1,3}\]:?|\(\d{1,3}\)|[*†‡§]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|\^\d{1,3})\s?\S/;

/** "*Ann Lee is a miller.*" */
const IN_ITALICS = /^\*{1,3}(?! ).*\*$/;

export function beginsFootnote(text: string): boolean {
  return MARK.test(text) && !IN_ITALICS.test(text);
}
