// The readings of a library → a problem for each annotation that a page can't mark, because too many others are on the
// same words.

import type { Reading } from '../markdown/reading.ts';
import { MOST_NESTED } from '../markdown/wrap-annotations.ts';
import type { Entry } from '../model/collections.ts';
import { FILE_START, type Problem } from '../model/problem.ts';

export function crowdedProblems(readings: ReadonlyMap<string, Reading>): readonly Problem[] {
  return [...readings.values()].flatMap((reading) => crowdedIn(reading).map(crowded));
}

/** The entries whose first word is already in MOST_NESTED other entries. */
function crowdedIn({ claims, remarks }: Reading): readonly Entry[] {
  const ranges = [...claims, ...remarks].flatMap(({ entry, ranges: own }) => own.map((range) => ({ ...range, entry })));
  const open: number[] = [];
  const found = new Set<Entry>();
  for (const { start, end, entry } of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const left = open.filter((other) => other > start);
    open.splice(0, open.length, ...left);
    if (open.length >= MOST_NESTED) found.add(entry);
    else open.push(end);
  }
  return [...found];
}

function crowded({ file }: Entry): Problem {
  return {
    file,
    at: FILE_START,
    severity: 'error',
    rule: 'crowded',
    found: `${MOST_NESTED} other annotations cover the same words already, and a page can’t show more`,
    remedy: 'quote other words, or withdraw some of them',
  };
}
