// The mark that begins a list item: a bullet, a dash, or a number with a point or bracket.

export interface Marker {
  readonly ordered: boolean;
  /** The number of an ordered item; undefined where it has a letter. */
  readonly number: number | undefined;
  /** Offset of the item's words in the line. */
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
