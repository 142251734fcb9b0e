// Two sentences without a connective → the relation that their wording shows: the second is a reason for the first, or
// refutes a view before it. The points were chosen on real texts. There, a relation guessed from the order alone is right
// in one of five pairs.

import type { Assertion } from '../claims/assertion.ts';
import { agrees, refutes } from '../claims/verdicts.ts';
import type { DraftRelation } from './draft-relation.ts';
import { hasFigures, isOwn, lastBefore, lengthOf, recommends, textOf } from './statements.ts';

/** Minimum number of points of a relation. */
const ENOUGH = 2;

/**
 * Numbers of words. A claim with fewer words than SHORT may be explained by the next sentence, if that has at least LONG
 * words.
 */
const SHORT = 12;
const LONG = 14;

const JUDGES =
  /\b(?:not|no|never|nothing|wrong|right|myth|fail(?:s|ed|ure)?|dangers?|dangerous|better|worse|best|worst|hardly|little|only|absurd|mistake|far from)\b/i;
const NARRATES = /\b(?:was|were|had|did|\p{Ll}{3,}ed)\b/u;

/** Openings of sentences that continue the thought instead of giving a reason: "It also pays". */
const GOES_ON = /^(?:\S+ ){0,4}also\b|^(?:perhaps|maybe|if|unless|so|then|it is time)\b|\b(?:as well|too)$/i;

export function uncued(assertions: readonly Assertion[], i: number): readonly DraftRelation[] {
  const own = assertions[i] as Assertion;
  if (own.clause.joint !== undefined && own.clause.first !== 'concession') return [];
  const before = lastBefore(assertions, i, own.sentence);
  const earlier = before === undefined ? undefined : assertions[before];
  if (before === undefined || earlier === undefined || earlier.block !== own.block) return [];
  if (isVerdict(own) && earlier.report !== undefined && earlier.stance !== 'endorses')
    return [{ kind: 'against', premise: i, aim: before, cue: undefined, rule: 'refuting-sentence', confidence: 0.49 }];
  // The first block usually introduces the subject, so no relations are drafted in it.
  if (own.block === assertions[0]?.block || !isReason(own, earlier)) return [];
  return [{ kind: 'reason', premise: i, aim: before, cue: undefined, rule: 'reason-after-claim', confidence: 0.4 }];
}

export function isVerdict(assertion: Assertion): boolean {
  return assertion.report === undefined && refutes(textOf(assertion));
}

function isReason(own: Assertion, earlier: Assertion): boolean {
  if (!isOwn(own) || !isOwn(earlier) || own.leadIn !== undefined || own.sentence - earlier.sentence !== 1) return false;
  const text = textOf(own);
  if (recommends(own) || agrees(text) || GOES_ON.test(text)) return false;
  const before = textOf(earlier);
  return (
    points(JUDGES.test(before)) +
      points(lengthOf(earlier) < SHORT && lengthOf(own) >= LONG) +
      points(hasFigures(own) && !hasFigures(earlier)) +
      points(NARRATES.test(text) && !NARRATES.test(before)) +
      points(earlier.opensBlock) >=
    ENOUGH
  );
}

function points(shown: boolean): number {
  return shown ? 1 : 0;
}
