// Two clauses of one sentence and their connective → the relation between the clauses. In the examples, P is a premise,
// C its conclusion, and A and B are any claims.

import type { FullPack } from '../../languages/pack.ts';
import type { Assertion } from '../claims/assertion.ts';
import { isRetort } from '../claims/verdicts.ts';
import { isContrary, opposedFrom } from './contrasts.ts';
import type { DraftRelation } from './draft-relation.ts';
import { isOwn, isTestimony, recommends, textOf } from './statements.ts';

const CLAUSE_STEPS: Partial<
  Record<string, Pick<DraftRelation, 'kind' | 'rule' | 'confidence'> & { readonly forward: boolean }>
> = {
  reason: { kind: 'reason', rule: 'reason-clause', confidence: 0.75, forward: false },
  conclusion: { kind: 'conclusion', rule: 'conclusion-clause', confidence: 0.65, forward: true },
  contrast: { kind: 'against', rule: 'contrast-clause', confidence: 0.35, forward: false },
};

/** The relation of a clause to the clause before it, as in "C because P", "P, so C", "A, but B" and "A; B". */
export function relationsToClauseBefore(
  assertions: readonly Assertion[],
  i: number,
  steps: ReadonlyMap<number, DraftRelation>,
  pack: FullPack,
): readonly DraftRelation[] {
  const { clause, sentence } = assertions[i] as Assertion;
  if (assertions[i - 1]?.sentence !== sentence) return [];
  if (clause.joint === 'beside')
    return clause.first === undefined ? relationAfterSemicolon(assertions, i, steps, pack) : [];
  const step = CLAUSE_STEPS[clause.joint ?? ''];
  if (step === undefined) return reportedConclusion(assertions, i, pack);
  const { forward, ...fields } = step;
  const [premise, aim] = forward ? [i - 1, i] : [i, i - 1];
  const [own, before] = [assertions[i] as Assertion, assertions[i - 1] as Assertion];
  const cue = clause.cue ?? '';
  if (clause.joint === 'contrast') {
    const opposed = opposedFrom(assertions, i - 1);
    const granted = opposed === i - 1 && isRetort(textOf(before), pack);
    return isContrary(before, own) && !granted ? [{ ...fields, premise, aim: opposed, cue }] : [];
  }
  // In "The claim that C is false, because P", P is an argument against C.
  const denied = before.stance === 'rejects' && own.report === undefined && !forward;
  return [{ ...fields, ...(denied && { kind: 'against' }), premise, aim, cue }];
}

/**
 * The relation of a clause after a semicolon to an earlier claim. There are three cases. In "It is a mistake to think
 * that A; B", B attacks A. In "A; the auditors found B", B is evidence for A. Otherwise, the clause supports the same
 * claim as the clause before the semicolon.
 */
function relationAfterSemicolon(
  assertions: readonly Assertion[],
  i: number,
  steps: ReadonlyMap<number, DraftRelation>,
  pack: FullPack,
): readonly DraftRelation[] {
  const [own, before] = [assertions[i] as Assertion, assertions[i - 1] as Assertion];
  const fields = { premise: i, cue: undefined };
  if (before.stance === 'rejects' && isOwn(own))
    return [{ ...fields, kind: 'against', aim: i - 1, rule: 'after-rejected', confidence: 0.45 }];
  if (own.report !== undefined && isTestimony(own, pack) && isOwn(before))
    return [{ ...fields, kind: 'reason', aim: i - 1, rule: 'testimony-for-claim', confidence: 0.4 }];
  const step = steps.get(i - 1);
  if (!isOwn(own) || !isOwn(before) || step === undefined) return [];
  const aim = step.kind === 'against' ? i - 1 : step.aim;
  return step.kind === 'conclusion' ? [] : [{ ...fields, kind: 'reason', aim, rule: 'clause-beside', confidence: 0.3 }];
}

/**
 * The relation between a reported reason and a reported conclusion. In "X says that A and that we should B", A is X's
 * reason for B.
 */
function reportedConclusion(assertions: readonly Assertion[], i: number, pack: FullPack): readonly DraftRelation[] {
  const [own, before] = [assertions[i] as Assertion, assertions[i - 1] as Assertion];
  const holder = own.report?.holder?.start;
  if (holder === undefined || holder !== before.report?.holder?.start) return [];
  if (!(recommends(own, pack) || pack.reasoning.only.test(textOf(own))) || recommends(before, pack)) return [];
  return [{ kind: 'conclusion', premise: i - 1, aim: i, cue: undefined, rule: 'reported-conclusion', confidence: 0.4 }];
}
