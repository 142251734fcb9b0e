// A sentence such as "That is false" → its attack on the view in the sentence before it. Such a sentence has no
// connective.

import type { FullPack } from '../../languages/pack.ts';
import type { Assertion } from '../claims/assertion.ts';
import { refutes } from '../claims/verdicts.ts';
import type { DraftRelation } from './draft-relation.ts';
import { previousAssertion, textOf } from './statements.ts';

export function refuting(assertions: readonly Assertion[], i: number, pack: FullPack): readonly DraftRelation[] {
  const own = assertions[i] as Assertion;
  if (own.clause.joint !== undefined && own.clause.first !== 'concession') return [];
  const before = previousAssertion(assertions, i, own.sentence);
  const earlier = before === undefined ? undefined : assertions[before];
  if (before === undefined || earlier === undefined || earlier.block !== own.block) return [];
  return isVerdict(own, pack) && earlier.report !== undefined && earlier.stance !== 'endorses'
    ? [{ kind: 'against', premise: i, aim: before, cue: undefined, rule: 'refuting-sentence', confidence: 0.49 }]
    : [];
}

function isVerdict(assertion: Assertion, pack: FullPack): boolean {
  return assertion.report === undefined && refutes(textOf(assertion), pack);
}
