// An assertion → the assertion in the previous sentence to which a connective refers.

import type { Assertion } from '../claims/assertion.ts';

/** Maximum distance, in sentences, between two assertions that a connective relates. */
export const REACH = 2;

/** The first assertion of the previous sentence, unless it is too far back. */
export function lastBefore(assertions: readonly Assertion[], i: number, sentence: number): number | undefined {
  let at = i - 1;
  while (at >= 0 && assertions[at]?.sentence === sentence) at -= 1;
  const found = assertions[at];
  if (found === undefined || sentence - found.sentence > REACH) return undefined;
  if (sentence - found.sentence > 1 && found.block !== assertions[i]?.block) return undefined;
  while (assertions[at - 1]?.sentence === found.sentence) at -= 1;
  return at;
}

export function isOpposed({ stance, report }: Assertion): boolean {
  return stance !== 'endorses' || report !== undefined;
}
