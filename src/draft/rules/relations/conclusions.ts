// A recommendation at the end of an argument, without a word that draws it → the claim it rests on: "One does not close a bridge before the
// new one stands. The board should wait."

import type { Assertion } from '../claims/assertion.ts';
import type { DraftRelation } from './draft-relation.ts';
import { isOwn, narrates, recommends } from './statements.ts';
import { isVerdict } from './threads.ts';

/** What a recommendation rests on stands so many sentences before it. */
const REACH = 3;

/** @param steps what each assertion is given as a reason for or against */
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

/** A claim of its own weight: no reason for another, and no mere figure. */
function isGround(found: Assertion, step: DraftRelation | undefined): boolean {
  return (step === undefined || step.kind === 'against') && !narrates(found) && !recommendsAlready(found);
}

function recommendsAlready(found: Assertion): boolean {
  return recommends(found) && found.leadIn?.kind !== 'contrast';
}
