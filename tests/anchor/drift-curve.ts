// The outcomes of many quotes → one line for each quote length and share of changed letters, with the number of each
// outcome.

import { randomFrom } from '../bench/random.ts';
import { type Drift, driftOf, type Outcome } from './drift.ts';
import { driftTexts } from './drift-texts.ts';

export interface DriftLine {
  readonly length: string;
  readonly changed: string;
  readonly quotes: number;
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** Upper limits of each group: length of the quotes in characters, and share of changed letters. */
const LENGTHS = [10, 20, 40, 80, 160, Number.POSITIVE_INFINITY];
const SHARES = [0, 0.05, 0.1, 0.2, 0.3, 0.5, 1];

const QUOTES_PER_EDIT = 20;

/** Edits the texts at random, and returns the outcomes of QUOTES_PER_EDIT quotes for each edit. */
export function drifts(edits: number, seed: number): readonly Drift[] {
  const random = randomFrom(seed);
  return Array.from({ length: edits }, (_, i) =>
    driftOf(driftTexts[i % driftTexts.length] ?? [], QUOTES_PER_EDIT, random),
  ).flat();
}

export function curveOf(all: readonly Drift[]): readonly DriftLine[] {
  return LENGTHS.flatMap((most, i) =>
    SHARES.map((share, j): DriftLine => {
      const here = all.filter(
        ({ quote, changed }) =>
          quote.length < most &&
          quote.length >= (LENGTHS[i - 1] ?? 0) &&
          changed <= share &&
          changed > (SHARES[j - 1] ?? -1),
      );
      return { length: lengthName(i), changed: shareName(j), quotes: here.length, counts: countsOf(here) };
    }),
  ).filter(({ quotes }) => quotes > 0);
}

export function countsOf(some: readonly Drift[]): Readonly<Record<Outcome, number>> {
  const counts = { right: 0, orphaned: 0, copy: 0, wrong: 0 };
  for (const { outcome } of some) counts[outcome] += 1;
  return counts;
}

function lengthName(i: number): string {
  const [from, to] = [LENGTHS[i - 1] ?? 1, LENGTHS[i] ?? 0];
  return to === Number.POSITIVE_INFINITY ? `${from} and more` : `${from}–${to - 1}`;
}

function shareName(i: number): string {
  return i === 0 ? 'nothing' : `≤ ${(SHARES[i] ?? 0) * 100} %`;
}
