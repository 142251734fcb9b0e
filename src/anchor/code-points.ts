// Offsets in UTF-16 code units, which Postil uses inside, ↔ offsets in Unicode code points, in which the W3C's
// TextPositionSelector and most other programs count.

import { countWhile } from './count-while.ts';
import type { Range } from './range.ts';

/** Counts the code points before an offset. Made once for a text; each offset then costs a binary search. */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  return (offset) => offset - countWhile(pairs, (pair) => pair < offset);
}

/** Converts offsets in code points to UTF-16 offsets; an offset beyond the end is undefined. Made once for a text. */
export function utf16Offsets(text: string): (codePoints: number) => number | undefined {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) offsets.push(at);
  offsets.push(text.length);
  return (codePoints) => offsets[codePoints];
}

/** A range in code points. */
export function inCodePoints({ start, end }: Range, count: (offset: number) => number): Range {
  return { start: count(start), end: count(end) };
}

/** The beginning of a text, at most this many code points long. */
export function firstCodePoints(text: string, count: number): string {
  return Array.from(text.slice(0, 2 * count))
    .slice(0, count)
    .join('');
}

/** The end of a text, at most this many code points long. */
export function lastCodePoints(text: string, count: number): string {
  const points = Array.from(text.slice(Math.max(0, text.length - 2 * count)));
  return points.slice(Math.max(0, points.length - count)).join('');
}
