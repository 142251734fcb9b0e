// A mistyped name and the known names → the one that was probably meant.

import { closest, distance } from 'fastest-levenshtein';

/** Maximum share of characters that may differ. Two slugs of one folder often share most of their path. */
const MOST_DIFFERENT = 0.4;

/** The name with the smallest Levenshtein distance; undefined if even that one is too different to be meant. */
export function nearestTo(written: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const nearest = closest(written, names);
  const longer = Math.max(written.length, nearest.length);
  return distance(written, nearest) <= longer * MOST_DIFFERENT ? nearest : undefined;
}
