// A run of words with its right tags, and weights → the gradient of a conditional random field's negative
// log-likelihood (Lafferty et al. 2001). The forward and backward sums give the probability of each tag and of each
// transition between tags.

import { STEPS, scoresOf, TAGS } from '../../src/draft/rules/names/tagger.ts';

const COUNT = TAGS.length;

/** Adjacent words that can be names, each with its features and its tag. */
export interface Run {
  readonly features: readonly (readonly number[])[];
  readonly tags: readonly number[];
}

/**
 * Expected minus true counts: for each word by tag, and for the transitions of the whole run by tag before and tag
 * after.
 */
export interface Slopes {
  readonly words: readonly Float64Array[];
  readonly steps: Float64Array;
}

export function slopesOf({ features, tags }: Run, weights: Float64Array): Slopes {
  const own = features.map((list) => scoresOf(list, weights));
  const steps = weights.subarray(STEPS);
  const forward = forwardSums(own, steps);
  const backward = backwardSums(own, steps);
  const whole = logSum(forward.at(-1) as Float64Array, (sum, tag) => sum + (steps[tag * COUNT] as number));
  const words = forward.map((sums, i) =>
    sums.map((sum, tag) => Math.exp(sum + valueAt(backward, i, tag) - whole) - (tags[i] === tag ? 1 : 0)),
  );
  return { words, steps: stepSlopes(tags, own, forward, backward, steps, whole) };
}

function stepSlopes(
  tags: readonly number[],
  own: readonly Float64Array[],
  forward: readonly Float64Array[],
  backward: readonly Float64Array[],
  steps: Float64Array,
  whole: number,
): Float64Array {
  const slopes = new Float64Array(steps.length);
  const add = (from: number, to: number, by: number) => {
    slopes[from * COUNT + to] = (slopes[from * COUNT + to] as number) + by;
  };
  const each = (act: (tag: number) => void) => {
    for (let tag = 0; tag < COUNT; tag += 1) act(tag);
  };
  own.forEach((scores, i) => {
    each((to) => {
      const after = (scores[to] as number) + valueAt(backward, i, to) - whole;
      if (i === 0) add(0, to, Math.exp((steps[to] as number) + after));
      else
        each((from) =>
          add(from, to, Math.exp(valueAt(forward, i - 1, from) + (steps[from * COUNT + to] as number) + after)),
        );
    });
    add(tags[i - 1] ?? 0, tags[i] ?? 0, -1);
  });
  each((tag) => add(tag, 0, Math.exp(valueAt(forward, own.length - 1, tag) + (steps[tag * COUNT] as number) - whole)));
  add(tags.at(-1) ?? 0, 0, -1);
  return slopes;
}

/** For each word and tag, the log of the sum over all paths to it, which start with the tag O before the first word. */
function forwardSums(own: readonly Float64Array[], steps: Float64Array): readonly Float64Array[] {
  const sums: Float64Array[] = [];
  for (const scores of own) {
    const before = sums.at(-1);
    sums.push(
      scores.map((score, tag) =>
        before === undefined
          ? score + (steps[tag] as number)
          : score + logSum(before, (sum, from) => sum + (steps[from * COUNT + tag] as number)),
      ),
    );
  }
  return sums;
}

/** For each word and tag, the log of the sum over all paths from it, which end with the tag O after the last word. */
function backwardSums(own: readonly Float64Array[], steps: Float64Array): readonly Float64Array[] {
  let after = Float64Array.from(TAGS, (_, tag) => steps[tag * COUNT] as number);
  const sums = [after];
  for (const scores of own.slice(1).toReversed()) {
    const next = after;
    after = next.map((_, from) =>
      logSum(next, (sum, to) => sum + (steps[from * COUNT + to] as number) + (scores[to] as number)),
    );
    sums.push(after);
  }
  return sums.reverse();
}

function valueAt(sums: readonly Float64Array[], i: number, tag: number): number {
  return (sums[i] as Float64Array)[tag] as number;
}

/** log Σ eˣ, without overflow for large x. */
function logSum(values: Float64Array, of: (value: number, i: number) => number): number {
  const all = values.map(of);
  const most = Math.max(...all);
  return most + Math.log(all.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
