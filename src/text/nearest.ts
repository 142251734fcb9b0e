// A mistyped name and the known names → the known name that was probably meant.

import { closest, distance } from 'fastest-levenshtein';

/**
 * Maximum share of characters that may differ from the mistyped name. A name with more differences is not suggested.
 */
const MOST_DIFFERENT = 0.4;

/** The name with the smallest Levenshtein distance; undefined if this name differs too much. */
export function nearestTo(written: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const nearest = closest(written, names);
  const longer = Math.max(written.length, nearest.length);
  return distance(written, nearest) <= longer * MOST_DIFFERENT ? nearest : undefined;
}
