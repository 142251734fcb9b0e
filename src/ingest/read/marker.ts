// The marker of a list item: a bullet, a dash, or a number or letter with a full stop or bracket after it.

export interface Marker {
  readonly ordered: boolean;
  /** The number of an item in an ordered list; undefined for an item with a letter or bullet. */
  readonly number: number | undefined;
  /** Length of the marker, including the white space around it, in code units. */
  readonly length: number;
}

const BULLET = /^\s*[-*•‣▪·–]\s+(?=\S)/;
const LETTER = /^\s*(?:\([a-z]\)|[a-h]\))\s+(?=\S)/;
const NUMBER = /^\s*\(?(\d{1,2})[.)]\s+(?=\S)/;

export function markerOf(line: string): Marker | undefined {
  const bullet = BULLET.exec(line);
  if (bullet !== null) return { ordered: false, number: undefined, length: bullet[0].length };
  const letter = LETTER.exec(line);
  if (letter !== null) return { ordered: true, number: undefined, length: letter[0].length };
  const number = NUMBER.exec(line);
  return number === null ? undefined : { ordered: true, number: Number(number[1]), length: number[0].length };
}
