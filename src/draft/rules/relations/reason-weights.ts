// The signs of two claims as a reason and its conclusion → the sums of their learned weights. Weights that were looked up
// are kept, because each claim is in about nine pairs, and the same signs occur in most texts.

import { scoreOf, type Weights } from '../chance.ts';

/**
 * Weights that were looked up before: for single signs, and for combinations of two. They are kept, because making
 * the text of a sign takes long.
 */
interface KnownWeights {
  readonly weights: Weights;
  /**
   * For each sign of a claim, the weights of the signs that it adds to a pair: for the claim as premise and as aim, and
   * for both orders of the two claims.
   */
  readonly ones: Map<string, readonly (readonly number[])[]>;
  /**
   * The weights of two signs together, one for the premise and one for the aim. There is one map for each order of the
   * two claims. Its first key is the premise's sign, the second key the aim's.
   */
  readonly pairs: readonly Map<string, Map<string, number>>[];
  /**
   * The sums of the weights of the signs that a pair has as a whole (`signsBetween`), by the values from which these
   * signs are made.
   */
  readonly between: Map<string, number>;
}

const known = new WeakMap<Weights, KnownWeights>();

export function knownWeights(weights: Weights): KnownWeights {
  const kept = known.get(weights);
  if (kept !== undefined) return kept;
  const made = { weights, ones: new Map(), pairs: [new Map(), new Map()], between: new Map() };
  known.set(weights, made);
  return made;
}

/**
 * Four sums of the weights of a claim's signs: for the claim as a premise before its aim, as a premise after its aim,
 * as an aim after its premise, and as an aim before its premise.
 */
export function sumsOf(signs: readonly string[], { weights, ones }: KnownWeights): readonly number[] {
  const sums = [0, 0, 0, 0];
  for (const sign of signs) {
    let own = ones.get(sign);
    if (own === undefined) {
      own = ROLES.flatMap((role) =>
        [false, true].map((isBack) => signsOfOne(role, [sign], isBack).map((one) => weights.get(one) ?? 0)),
      );
      ones.set(sign, own);
    }
    for (let at = 0; at < sums.length; at += 1)
      for (const weight of own[at] ?? []) sums[at] = (sums[at] as number) + weight;
  }
  return sums;
}

const ROLES = ['premise', 'aim'] as const;

/**
 * The score of two claims as premise and aim: the score `before`, and the weights for combinations of the two claims'
 * signs.
 * @param premise the signs of the premise that form combinations
 */
export function scoreOfPair(
  premise: readonly string[],
  aim: readonly string[],
  isBack: boolean,
  before: number,
  { weights, pairs }: KnownWeights,
): number {
  const rows = pairs[Number(isBack)] as Map<string, Map<string, number>>;
  let score = before;
  for (const own of premise) {
    const row = rows.get(own) ?? new Map<string, number>();
    rows.set(own, row);
    for (const other of aim) {
      let weight = row.get(other);
      if (weight === undefined) {
        weight = weights.get(pairSign(own, other, isBack)) ?? 0;
        row.set(other, weight);
      }
      score += weight;
    }
  }
  return score;
}

type Role = (typeof ROLES)[number];

/** @param isBack whether the conclusion comes before the reason */
export function signsOfOne(role: Role, signs: readonly string[], isBack: boolean): readonly string[] {
  return signs.flatMap((sign) => [`${role} ${sign}`, `${role} ${sign} ${isBack}`]);
}

export function pairSign(own: string, other: string, isBack: boolean): string {
  return `${own} → ${other} ${isBack}`;
}

/** The relation of the two claims in a pair: the distance, the common words, the connective between them. */
export interface Between {
  readonly by: number;
  readonly far: 'same block' | 'next block' | 'far';
  readonly sentences: number;
  readonly shared: number;
  readonly joined: string;
  readonly led: string;
  readonly isThesis: boolean;
  /** Whether both claims have the same holder; undefined if one of them is not a report. */
  readonly isOfOne: boolean | undefined;
}

export function signsBetween({
  by,
  far,
  sentences,
  shared,
  joined,
  led,
  isThesis,
  isOfOne,
}: Between): readonly string[] {
  return [
    'bias',
    `at ${by} ${far}`,
    `sentences ${sentences}`,
    `shared ${shared}`,
    `shared ${shared} ${far} ${by < 0}`,
    `joined ${joined} ${by} ${sentences === 0}`,
    `led ${led} ${by}`,
    ...(isThesis ? ['thesis', `thesis ${far}`] : []),
    ...(isOfOne === undefined ? [] : [`both reported ${isOfOne}`]),
  ];
}

export function scoreOfBetween(between: Between, { weights, between: scores }: KnownWeights): number {
  const { by, far, sentences, shared, joined, led, isThesis, isOfOne } = between;
  const key = `${by} ${far} ${sentences} ${shared} ${joined} ${led} ${isThesis} ${isOfOne}`;
  let score = scores.get(key);
  if (score === undefined) {
    score = scoreOf(signsBetween(between), weights);
    scores.set(key, score);
  }
  return score;
}
