// The readings of a library → a problem for each annotation that a page can't mark, because too many others are on the
// same words. The gate compares imported annotations with the same limit.

import { inReadingOrder, type Range } from '../anchor/range.ts';
import type { Reading } from '../markdown/reading.ts';
import { MOST_NESTED } from '../markdown/wrap-annotations.ts';
import type { Entry } from '../model/collections.ts';
import { type Diagnosis, FILE_START, type Problem } from '../model/problem.ts';

export function crowdedProblems(readings: ReadonlyMap<string, Reading>): readonly Problem[] {
  return [...readings.values()].flatMap((reading) => crowdedIn(reading).map(crowded));
}

/** The entries on words that are already in MOST_NESTED other entries, which begin before them or are longer. */
function crowdedIn({ layer, claims, remarks }: Reading): readonly Entry[] {
  const hasRoom = roomIn(layer.text.length);
  return [...claims, ...remarks]
    .filter(({ ranges }) => ranges.length > 0)
    .toSorted((a, b) => inReadingOrder(a.ranges[0] as Range, b.ranges[0] as Range))
    .filter(({ ranges }) => !hasRoom(ranges))
    .map(({ entry }) => entry);
}

/**
 * Returns a function that says whether a page can mark one more annotation. If so, the annotation takes its place.
 * @param length the length of the text layer
 */
export function roomIn(length: number): (ranges: readonly Range[]) => boolean {
  // The number of annotations on each character. MOST_NESTED fits into a byte.
  const counts = new Uint8Array(length);
  return (ranges) => {
    const isFull = ({ start, end }: Range) => counts.subarray(start, end).some((count) => count >= MOST_NESTED);
    if (ranges.some(isFull)) return false;
    for (const { start, end } of ranges) for (let at = start; at < end; at += 1) counts[at] = (counts[at] ?? 0) + 1;
    return true;
  };
}

export const CROWDED = {
  found: `${MOST_NESTED} other annotations cover the same words already, and a page can’t show more`,
  remedy: 'quote other words, or withdraw some of them',
} satisfies Diagnosis;

function crowded({ file }: Entry): Problem {
  return { file, at: FILE_START, severity: 'error', rule: 'crowded', ...CROWDED };
}
