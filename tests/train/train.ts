// Tagged sentences → the weights of the name tagger, by AdaGrad (Duchi et al. 2011). Small weights are removed and the
// others trained again, so that the file is small; then each weight is quantized to one byte. The same sentences give
// the same weights, because the order in each round is pseudorandom with a fixed seed.

import { featuresAt } from '../../src/draft/rules/names/features.ts';
import { candidatesIn, STEPS, TAGS, WEIGHTS_LENGTH, wordProperties } from '../../src/draft/rules/names/tagger.ts';
import type { TaggedSentence } from './conll.ts';
import { type Run, slopesOf } from './field.ts';

const ROUNDS = 5;
const RATE = 0.05;

/** Factor of L2 regularization, which reduces large weights. */
const SHRINK = 1e-4;

/** Smaller gradients than this are ignored, because they change the weights too little for the time that they cost. */
const LEAST_SLOPE = 1e-4;

/** Numbers of weights that remain after each round of pruning. The last number determines the size of the file. */
const KEPT = [300_000, 210_000] as const;

/** Number of quantization levels on either side of zero. Fewer levels make the compressed file smaller. */
const LEVELS = 31;

/** Number of the largest weights that are clipped to the highest level. */
const CUT = 20;

export function train(sentences: readonly TaggedSentence[]): Float64Array {
  const runs = sentences.flatMap(runsOf);
  return KEPT.reduce(
    (weights, count) => fitted(runs, largest(weights, count)),
    fitted(runs, new Uint8Array(WEIGHTS_LENGTH).fill(1)),
  );
}

/** Quantizes the weights to one byte each. */
export function quantized(weights: Float64Array): Int8Array {
  const sizes = weights.map(Math.abs).sort();
  const most = sizes[sizes.length - 1 - CUT] ?? 1;
  return Int8Array.from(weights, (weight) => Math.max(-LEVELS, Math.min(LEVELS, Math.round((weight * LEVELS) / most))));
}

function runsOf({ words, tags }: TaggedSentence): readonly Run[] {
  const properties = words.map(wordProperties);
  return candidatesIn(properties).map(({ start, end }) => ({
    features: words.slice(start, end).map((_, i) => featuresAt(properties, start + i)),
    tags: tags.slice(start, end),
  }));
}

/** Trains the weights. @param open 1 for each weight that is trained; the others stay 0 */
function fitted(runs: readonly Run[], open: Uint8Array): Float64Array {
  const weights = new Float64Array(WEIGHTS_LENGTH);
  const squares = new Float64Array(WEIGHTS_LENGTH).fill(1e-8);
  const change = (at: number, slope: number) => {
    if (Math.abs(slope) < LEAST_SLOPE || open[at] === 0) return;
    squares[at] = (squares[at] as number) + slope * slope;
    weights[at] = (weights[at] as number) - (RATE * slope) / Math.sqrt(squares[at] as number);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const run of shuffled(runs, round)) {
      const { words, steps } = slopesOf(run, weights);
      words.forEach((slopes, i) => {
        for (const feature of run.features[i] ?? [])
          slopes.forEach((slope, tag) => {
            const at = feature * TAGS.length + tag;
            change(at, slope + SHRINK * (weights[at] as number));
          });
      });
      steps.forEach((slope, i) => {
        change(STEPS + i, slope);
      });
    }
  }
  return weights;
}

/** Selects the `count` largest weights and all weights of transitions between tags. */
function largest(weights: Float64Array, count: number): Uint8Array {
  const least = weights.slice(0, STEPS).map(Math.abs).sort()[STEPS - count] ?? 0;
  return Uint8Array.from(weights, (weight, i) => (i >= STEPS || Math.abs(weight) >= least ? 1 : 0));
}

/** The list in a pseudorandom order, which depends on the seed alone. */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const order = [...list];
  let state = seed + 1;
  for (let i = order.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    const j = (state >> 8) % (i + 1);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}
