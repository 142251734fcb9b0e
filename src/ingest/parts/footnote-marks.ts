// The mark at the beginning of a footnote: [1], (1), an asterisk, a dagger or a superscript number.

const MARK = /^(?:\[\^?\d{1,3}\]:?|\(\d{1,3}\)|[*†‡§]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|\^\d{1,3})\s?\S/;

/** A text in italics, such as "*Ann Lee is a miller.*" Its asterisk is not a mark of a footnote. */
const IN_ITALICS = /^\*{1,3}(?! ).*\*$/;

/** Marks that are only used for footnotes: [1], [^1], superscript numbers, daggers. */
const CLEAR_MARK = /^(?:\[\^?\d{1,3}\]|[†‡]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})(?=:?\s?\S)/;

/** The mark at the beginning of a footnote, if it can't be anything else: "[1] Harbor office" → "[1]". */
export function findMark(text: string): string | undefined {
  return CLEAR_MARK.exec(text)?.[0];
}

export function beginsFootnote(text: string): boolean {
  return MARK.test(text) && !IN_ITALICS.test(text);
}
