// Ranges of the text layer. All offsets are in UTF-16 code units, from 0; the end is exclusive: [start, end).

export interface Range {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Number of code units that two ranges have in common. */
export function sharedLength(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Compares ranges for sorting: by start, then the longer range first. */
export function inReadingOrder(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}
