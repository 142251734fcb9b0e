// The ingest of damaged and hostile files: their number, their outcomes, and the time of the slowest.

import { type Input, mutated, repeated } from '../ingest/fuzz/inputs.ts';
import { tried } from '../ingest/fuzz/tried.ts';
import type { Figure, Measure } from './bench.ts';

const SEEDS = 5000;

/**
 * Lengths, in characters, of files that repeat one string. The longer ones take four times as long if time is linear.
 */
const SHORT = 10_000;
const LONG = 40_000;

export const measure: Measure = async ({ smoke }) => {
  const damaged = await triedAll(Array.from({ length: smoke ? 20 : SEEDS }, (_, seed) => mutated(seed)));
  const short = await triedAll(repeated(smoke ? 200 : SHORT));
  const long = smoke ? short : await triedAll(repeated(LONG));
  return [
    ...figuresOf('damaged files', damaged),
    ...figuresOf(`files of ${LONG} characters of one thing`, long),
    { what: 'the same, four times as long', value: ratio(long, short), unit: '', aim: { of: 'value', most: 8 } },
  ];
};

interface Trial {
  readonly file: string;
  readonly outcome: string;
  readonly time: number;
}

async function triedAll(inputs: readonly Input[]): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const input of inputs) {
    const start = performance.now();
    const outcome = await tried(input).catch((error: unknown) => `failed: ${input.file}: ${String(error)}`);
    trials.push({ file: input.file, outcome, time: performance.now() - start });
  }
  return trials;
}

function figuresOf(what: string, trials: readonly Trial[]): readonly Figure[] {
  const failed = trials.filter(({ outcome }) => outcome.startsWith('failed'));
  for (const { outcome } of failed) console.error(outcome);
  const counts = Map.groupBy(
    trials.filter((trial) => !failed.includes(trial)),
    ({ outcome }) => outcome,
  );
  const slowest = trials.reduce((slow, trial) => (trial.time > slow.time ? trial : slow));
  return [
    { what: `${what}: tried`, value: trials.length, unit: '' },
    ...[...counts].map(([outcome, { length }]): Figure => ({ what: `${what}: ${outcome}`, value: length, unit: '' })),
    { what: `${what}: failed`, value: failed.length, unit: '', aim: { of: 'value', most: 0 } },
    { what: `${what}: the slowest, ${slowest.file}`, value: slowest.time, unit: 'ms' },
  ];
}

function ratio(long: readonly Trial[], short: readonly Trial[]): number {
  const sum = (trials: readonly Trial[]) => trials.reduce((total, { time }) => total + time, 0);
  return sum(long) / sum(short);
}
