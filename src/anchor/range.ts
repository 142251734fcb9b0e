// Ranges of the text layer. All offsets are UTF-16 code units, counted from 0, half-open: [start, end).

export interface Range {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Number of code units that two ranges share. */
export function sharedLength(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Orders ranges as they are read; of two that begin together the longer comes first. */
export function inReadingOrder(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}
