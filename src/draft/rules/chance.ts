// The signs of a draft → the probability that the draft is right, by a logistic regression. Each language has its own
// weights.

/** The weight of each sign. A sign without a weight counts as 0. */
export type Weights = ReadonlyMap<string, number>;

export function scoreOf(signs: readonly string[], weights: Weights): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);
}

export function chanceOf(signs: readonly string[], weights: Weights): number {
  return chanceFrom(scoreOf(signs, weights));
}

/** @param score the sum of the weights of a draft's signs */
export function chanceFrom(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
