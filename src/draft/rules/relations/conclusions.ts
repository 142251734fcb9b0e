// A recommendation at the end of an argument, without a connective → the claim that is its premise: "One does not close a bridge
// before the new one stands. The board should wait."

import type { Assertion } from '../claims/assertion.ts';
import type { DraftRelation } from './draft-relation.ts';
import { isOwn, narrates, recommends } from './statements.ts';
import { isVerdict } from './threads.ts';

/** Maximum distance, in sentences, from a recommendation to its premise. */
const REACH = 3;

/** @param steps the relation in which each assertion is a premise */
export function groundOf(
  assertions: readonly Assertion[],
  i: number,
  steps: ReadonlyMap<number, DraftRelation>,
): number | undefined {
  const { block, sentence } = assertions[i] as Assertion;
  for (let at = i - 1; at >= 0; at -= 1) {
    const found = assertions[at] as Assertion;
    if (found.block !== block || sentence - found.sentence > REACH || !isOwn(found)) return undefined;
    if (found.sentence === sentence) return undefined;
    if (isVerdict(found)) return undefined;
    if (isGround(found, steps.get(at))) return at;
  }
  return undefined;
}

/**
 * Whether a claim can be the premise of a recommendation: not a reason for another claim, not about dates or figures, not a
 * recommendation.
 */
function isGround(found: Assertion, step: DraftRelation | undefined): boolean {
  return (step === undefined || step.kind === 'against') && !narrates(found) && !recommendsAlready(found);
}

function recommendsAlready(found: Assertion): boolean {
  return recommends(found) && found.leadIn?.kind !== 'contrast';
}
