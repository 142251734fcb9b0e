// The beginning of a footnote: [1], (1), an asterisk, a dagger or a superscript number.

const MARK = /^(?:\[\^?\d{1,3}\]:?|\(\d{1,3}\)|[*†‡§]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|\^\d{1,3})\s?\S/;

/** A text in italics, which does not begin with a footnote's asterisk: "*Ann Lee is a miller.*" */
const IN_ITALICS = /^\*{1,3}(?! ).*\*$/;

/** Marks that are used for footnotes only, and not as words or numbers: [1], [^1], superscripts, daggers. */
const CLEAR_MARK = /^(?:\[\^?\d{1,3}\]|[†‡]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})(?=:?\s?\S)/;

/** The mark with which a footnote begins, if the mark can be nothing else: "[1] Harbor office" → "[1]". */
export function findMark(text: string): string | undefined {
  return CLEAR_MARK.exec(text)?.[0];
}

export function beginsFootnote(text: string): boolean {
  return MARK.test(text) && !IN_ITALICS.test(text);
}
