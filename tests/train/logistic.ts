// Examples with signs → the weights of a logistic regression, by AdaGrad (Duchi et al. 2011). The same examples give
// the same weights, because the order in each round is pseudorandom with a fixed seed.

import { chanceOf } from '../../src/draft/rules/chance.ts';

export interface Example {
  readonly signs: readonly string[];
  /** The share of readers who agree. */
  readonly right: number;
  /** The text of the example. Texts are held out as a whole. */
  readonly text: string;
  readonly weight?: number;
}

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  /** Factor of L2 regularization. */
  readonly shrink: number;
  /** Minimum number of examples with a sign. A rarer sign gets no weight. */
  readonly least: number;
}

const USUAL: Settings = { rounds: 8, rate: 0.05, shrink: 0.03, least: 3 };

export function fitted(
  examples: readonly Example[],
  { rounds, rate, shrink, least }: Settings = USUAL,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const used = examples.map((one) => ({ ...one, signs: one.signs.filter((sign) => (counts.get(sign) ?? 0) >= least) }));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const random = pseudorandom(3);
  const order = [...used.keys()];
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const i of order) {
      const { signs, right, weight = 1 } = used[i] as Example;
      const slope = (chanceOf(signs, weights) - right) * weight;
      for (const sign of signs) {
        const before = weights.get(sign) ?? 0;
        const own = slope + shrink * before;
        const square = (squares.get(sign) ?? 1e-8) + own * own;
        squares.set(sign, square);
        weights.set(sign, before - (rate * own) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

/** Each example with its probability, computed with weights that were learned from other texts. */
export function heldOut(
  examples: readonly Example[],
  folds: number,
  settings: Settings = USUAL,
): readonly { readonly example: Example; readonly chance: number }[] {
  const texts = [...new Set(examples.map(({ text }) => text))];
  const fold = new Map(texts.map((text, i) => [text, i % folds]));
  return Array.from({ length: folds }, (_, i) => {
    const weights = fitted(
      examples.filter(({ text }) => fold.get(text) !== i),
      settings,
    );
    return examples
      .filter(({ text }) => fold.get(text) === i)
      .map((example) => ({ example, chance: chanceOf(example.signs, weights) }));
  }).flat();
}

/** The threshold with the best F1 on examples that were held out. */
export function bestThreshold(scored: ReturnType<typeof heldOut>): {
  least: number;
  precision: number;
  recall: number;
  f1: number;
} {
  const all = sum(scored.map(({ example }) => example.right));
  const found = Array.from({ length: 17 }, (_, i) => 0.1 + i * 0.05).map((least) => {
    const kept = scored.filter(({ chance }) => chance >= least);
    const right = sum(kept.map(({ example }) => example.right));
    return { least, precision: right / kept.length, recall: right / all, f1: (2 * right) / (kept.length + all) };
  });
  return found.reduce((a, b) => (b.f1 > a.f1 ? b : a));
}

/** Weights for a file: two decimals, without those near zero. */
export function rounded(weights: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(
    [...weights]
      .map(([sign, weight]) => [sign, Math.round(weight * 100) / 100] as const)
      .filter(([, weight]) => Math.abs(weight) >= 0.02)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as number, list[i] as number];
  }
}

function pseudorandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}
