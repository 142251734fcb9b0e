// Offsets in UTF-16 code units, which Postil uses internally, ↔ offsets in Unicode code points, which the W3C's
// TextPositionSelector and most other programs use.

import { countWhile } from './count-while.ts';
import type { Range } from './range.ts';

/**
 * Returns a function that counts the code points before an offset. Making the function is slow; each call is a binary
 * search.
 */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  return (offset) => offset - countWhile(pairs, (pair) => pair < offset);
}

/**
 * Returns a function from code point offsets to UTF-16 offsets (undefined beyond the end of the text). Making the
 * function is slow.
 */
export function utf16Offsets(text: string): (codePoints: number) => number | undefined {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) offsets.push(at);
  offsets.push(text.length);
  return (codePoints) => offsets[codePoints];
}

/** Converts a range from UTF-16 code units to code points. */
export function inCodePoints({ start, end }: Range, count: (offset: number) => number): Range {
  return { start: count(start), end: count(end) };
}

/** The beginning of a text, with at most `count` code points. */
export function firstCodePoints(text: string, count: number): string {
  return Array.from(text.slice(0, 2 * count))
    .slice(0, count)
    .join('');
}

/** The end of a text, with at most `count` code points. */
export function lastCodePoints(text: string, count: number): string {
  const points = Array.from(text.slice(Math.max(0, text.length - 2 * count)));
  return points.slice(Math.max(0, points.length - count)).join('');
}
