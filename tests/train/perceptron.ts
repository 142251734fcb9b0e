// Tagged sentences → the weights of the part-of-speech tagger, by the averaged perceptron (Collins 2002): after each
// wrong tag, the weights of the right tag are raised and those of the wrong tag lowered; the result is the mean over
// all steps. The same sentences give the same weights, because the order in each round is pseudorandom with a fixed
// seed.

import { FEATURES, featuresAt } from '../../src/text/tags/features.ts';
import {
  bestTag,
  type Model,
  NO_TAG,
  OPEN_TAGS,
  plain,
  TAGS,
  WEIGHTS_LENGTH,
  type Weights,
  wordProperties,
} from '../../src/text/tags/tagger.ts';
import type { TaggedWords } from './conllu.ts';
import { shuffled } from './train.ts';

const ROUNDS = 7;

/** Number of weights that remain, of 165,000 that are not zero. It determines the size of the file. */
const KEPT = 110_000;

/** Number of quantization levels on either side of zero: with 40 instead of 127, 1 percent more tags are wrong. */
const LEVELS = 127;

/** Number of the largest weights that are clipped to the highest level. */
const CUT = 20;

/**
 * Minimum share of a word's occurrences that have a tag, for the word to be listed with the tag. Rarer tags are
 * mistakes of the corpus.
 */
const LEAST_SHARE = 0.004;

/** The result of a training: for each feature, a weight for each tag; and the words of the closed classes. */
interface Trained {
  readonly weights: Int8Array;
  readonly closed: Model['closed'];
}

/** @param all for each feature, a weight for each tag */
function dense(all: Float64Array): Weights {
  return {
    add(feature, scores) {
      const from = feature * TAGS.length;
      for (let tag = 0; tag < TAGS.length; tag += 1)
        scores[tag] = (scores[tag] as number) + (all[from + tag] as number);
    },
  };
}

export function trainTagger(sentences: readonly TaggedWords[]): Trained {
  const closed = closedClasses(sentences);
  const weights = new Float64Array(WEIGHTS_LENGTH);
  const sums = new Float64Array(WEIGHTS_LENGTH);
  const since = new Int32Array(WEIGHTS_LENGTH);
  let step = 0;
  const add = (at: number, by: number) => {
    sums[at] = (sums[at] as number) + (step - (since[at] as number)) * (weights[at] as number);
    since[at] = step;
    weights[at] = (weights[at] as number) + by;
  };
  const features = new Int32Array(FEATURES);
  const model = { weights: dense(weights), closed };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { words, tags } of shuffled(sentences, round)) {
      const properties = words.map((word) => wordProperties(word, model));
      let [last, second] = [NO_TAG, NO_TAG];
      for (let i = 0; i < words.length; i += 1) {
        const tag = guess(i);
        [last, second] = [tag, last];
      }
      function guess(i: number): number {
        const best = bestTag(properties, i, last, second, model.weights);
        const right = tags[i] ?? -1;
        step += 1;
        if (right === best || properties[i]?.tags.includes(right) !== true) return best;
        featuresAt(properties, i, last, second, features);
        for (const feature of features) {
          add(feature * TAGS.length + right, 1);
          add(feature * TAGS.length + best, -1);
        }
        return best;
      }
    }
  }
  for (let at = 0; at < sums.length; at += 1) add(at, 0);
  return { weights: quantized(sums), closed };
}

/** The largest weights, in steps of one byte; the others are 0. */
function quantized(sums: Float64Array): Int8Array {
  const sizes = sums.map(Math.abs).sort();
  const least = sizes[sizes.length - KEPT] ?? 0;
  const most = sizes[sizes.length - CUT] ?? 1;
  return Int8Array.from(sums, (sum) =>
    Math.abs(sum) < least ? 0 : Math.max(-LEVELS, Math.min(LEVELS, Math.round((sum * LEVELS) / most))),
  );
}

function closedClasses(sentences: readonly TaggedWords[]): Model['closed'] {
  const counts = new Map<string, Map<number, number>>();
  for (const { words, tags } of sentences)
    for (const [i, word] of words.entries()) {
      const own = counts.get(plain(word)) ?? new Map<number, number>();
      own.set(tags[i] ?? -1, (own.get(tags[i] ?? -1) ?? 0) + 1);
      counts.set(plain(word), own);
    }
  const closed = new Map<number, Set<string>>();
  for (const [word, own] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    for (const [tag, count] of own) {
      if (tag === -1 || count < LEAST_SHARE * total || (OPEN_TAGS.has(TAGS[tag] ?? '') && TAGS[tag] !== 'CD')) continue;
      closed.set(tag, (closed.get(tag) ?? new Set<string>()).add(word));
    }
  }
  return closed;
}
