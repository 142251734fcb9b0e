// Offsets in UTF-16 code units, as everywhere inside → offsets in Unicode code points, as the W3C's TextPositionSelector
// and most other programs count them.

import type { Range } from './range.ts';

/** Counts the code points before an offset; made once for a text, then each offset costs a binary search. */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** A range in code points. */
export function inCodePoints({ start, end }: Range, count: (offset: number) => number): Range {
  return { start: count(start), end: count(end) };
}

/** At most this many code points of the beginning of a text. */
export function firstCodePoints(text: string, count: number): string {
  return Array.from(text.slice(0, 2 * count))
    .slice(0, count)
    .join('');
}

/** At most this many code points of the end of a text. */
export function lastCodePoints(text: string, count: number): string {
  const points = Array.from(text.slice(Math.max(0, text.length - 2 * count)));
  return points.slice(Math.max(0, points.length - count)).join('');
}
