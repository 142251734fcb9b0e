// Sentences such as "It does not follow" and "That proves nothing" → their attack on the previous inference, not on its
// conclusion.

import type { FullPack } from '../../languages/pack.ts';
import type { Assertion } from '../claims/assertion.ts';
import type { DraftRelation } from './draft-relation.ts';
import { previousAssertion, REACH } from './statements.ts';

export function undercutting(
  assertions: readonly Assertion[],
  i: number,
  relations: readonly DraftRelation[],
  pack: FullPack,
): readonly DraftRelation[] {
  const { pieces, report, sentence, leadIn, clause } = assertions[i] as Assertion;
  const cue = report === undefined ? pack.reasoning.undercuts.exec(pieces.join(' '))?.[0] : undefined;
  if (cue === undefined) return [];
  const near = (at: number) => sentence - (assertions[at]?.sentence ?? 0) <= REACH;
  const latest = previousAssertion(assertions, i, sentence);
  const last = latest === undefined ? undefined : assertions[latest];
  const attacked = relations.findLast(
    ({ kind, premise, aim }) =>
      kind !== 'against' &&
      kind !== 'undercut' &&
      near(premise) &&
      near(aim) &&
      (premise === latest || aim === latest || last?.report === undefined),
  );
  if (attacked !== undefined)
    return [
      {
        kind: 'undercut',
        premise: i,
        aim: attacked.aim,
        attacks: attacked,
        cue,
        rule: 'undercutting-word',
        confidence: 0.5,
      },
    ];
  const before = previousAssertion(assertions, i, sentence);
  if (before === undefined || clause.joint !== undefined) return [];
  return [
    { kind: 'against', premise: i, aim: before, cue: leadIn?.cue ?? cue, rule: 'undercutting-word', confidence: 0.5 },
  ];
}
