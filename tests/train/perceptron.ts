// Tagged sentences → the weights of the name tagger: an averaged perceptron (Collins 2002), cut to one byte a weight.
// The same sentences give the same weights: the order of each round comes from a small generator of numbers.

import { best, factsAbout, TAGS, tagsOf, WEIGHTS_LENGTH } from '../../src/ingest/names/tagger.ts';
import type { TaggedSentence } from './conll.ts';

export function train(sentences: readonly TaggedSentence[], rounds: number): Float32Array {
  const weights = new Float32Array(WEIGHTS_LENGTH);
  const totals = new Float64Array(WEIGHTS_LENGTH);
  let step = 1;
  const change = (features: readonly number[], tag: number, by: number) => {
    for (const feature of features) {
      const at = feature * TAGS.length + tag;
      weights[at] = (weights[at] as number) + by;
      totals[at] = (totals[at] as number) + by * step;
    }
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const { words, tags } of shuffled(sentences, round)) {
      tagsOf(words.map(factsAbout), (features, at) => {
        const [guess, right] = [best(weights, features), tags[at] ?? 0];
        step += 1;
        if (guess !== right) {
          change(features, right, 1);
          change(features, guess, -1);
        }
        return guess;
      });
    }
  }
  return weights.map((weight, i) => weight - (totals[i] as number) / step);
}

/** One byte a weight; what is small is nothing, so that the file stays small. */
export function quantized(weights: Float32Array, least: number): Int8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = 127 / Math.min(largest, 24);
  return Int8Array.from(weights, (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight * scale))),
  );
}

function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const order = [...list];
  let state = seed + 1;
  for (let i = order.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    const j = (state >> 8) % (i + 1);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}
