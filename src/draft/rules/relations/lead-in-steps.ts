// The connective at the beginning of a sentence → the relation of the sentence to the sentence before it. In the
// examples, P is a premise, C a conclusion, and A and B are any claims.

import type { FullPack } from '../../languages/pack.ts';
import type { Assertion } from '../claims/assertion.ts';
import { opposedBefore, saidBy } from './contrasts.ts';
import type { DraftRelation } from './draft-relation.ts';
import { isOwn, previousAssertion } from './statements.ts';

/**
 * The relations of a sentence to earlier sentences, as its connective shows them: "Therefore C", "For instance P", "But
 * A", "Moreover P".
 */
export function relationsToSentenceBefore(
  assertions: readonly Assertion[],
  i: number,
  general: number,
  relations: readonly DraftRelation[],
  pack: FullPack,
): readonly DraftRelation[] {
  const { leadIn, sentence } = assertions[i] as Assertion;
  const before = previousAssertion(assertions, i, sentence);
  if (before === undefined) return [];
  if (leadIn === undefined) return conclusionInside(assertions, i, before, pack);
  const { cue } = leadIn;
  if (leadIn.kind === 'conclusion') {
    if (isSaidByOthers(assertions[before] as Assertion)) return [];
    const linked = pack.reasoning.gathers.test(cue)
      ? premisesTogether(assertions, before)
      : clauseAfterSemicolon(assertions, before);
    const step = { kind: 'conclusion', aim: i, cue, rule: 'conclusion-word', confidence: 0.65 } as const;
    const more = premiseBeforeAddition(assertions, before, pack).filter((at) => !linked.includes(at));
    return [{ ...step, premise: before, linked }, ...more.map((premise) => ({ ...step, premise, confidence: 0.5 }))];
  }
  if (leadIn.kind === 'reason')
    return isSaidByOthers(assertions[before] as Assertion)
      ? []
      : [{ kind: 'reason', premise: i, aim: before, cue, rule: 'reason-word', confidence: 0.65 }];
  if (leadIn.kind === 'example' && general < i)
    return [{ kind: 'example', premise: i, aim: general, cue, rule: 'example-word', confidence: 0.7 }];
  if (leadIn.kind === 'addition') return addedPremise(relations, before, i, cue);
  if (leadIn.kind !== 'contrast' || pack.reasoning.corrects.test(cue)) return [];
  const aim = pack.reasoning.contraryTo.test(cue) ? saidBy(assertions, i, cue) : opposedBefore(assertions, before);
  if (aim === undefined) return [];
  return [{ kind: 'against', premise: i, aim, cue, rule: 'contrast-word', confidence: aim === before ? 0.65 : 0.5 }];
}

function conclusionInside(
  assertions: readonly Assertion[],
  i: number,
  before: number,
  pack: FullPack,
): readonly DraftRelation[] {
  const own = assertions[i] as Assertion;
  const match =
    own.clause.joint === undefined && own.report === undefined
      ? pack.reasoning.concludesInside.exec(own.pieces.join(' '))
      : null;
  const ground = assertions[before] as Assertion;
  if (match === null || isSaidByOthers(ground) || ground.stance === 'concedes') return [];
  const cue = match[1] ?? match[2];
  return [{ kind: 'conclusion', premise: before, aim: i, cue, rule: 'conclusion-word-inside', confidence: 0.5 }];
}

/** Whether an assertion is a report that the author does not endorse. The author can't use such a view as a premise. */
function isSaidByOthers({ report, stance }: Assertion): boolean {
  return report !== undefined && stance !== 'endorses';
}

/**
 * A further premise in "A. Moreover, B. So C": C has the premises B and A. For B (`before`), the result is A. Empty if
 * B has no such connective.
 */
function premiseBeforeAddition(assertions: readonly Assertion[], before: number, pack: FullPack): readonly number[] {
  const { leadIn, sentence, block } = assertions[before] as Assertion;
  const first =
    leadIn?.kind === 'addition' && !pack.reasoning.and.test(leadIn.cue)
      ? previousAssertion(assertions, before, sentence)
      : undefined;
  const found = first === undefined ? undefined : assertions[first];
  return first !== undefined && found && isOwn(found) && found.block === block ? [first] : [];
}

/** Maximum number of further premises, besides the sentence before, of a conclusion such as "Taken together, …". */
const MOST_LINKED = 2;

/** The author's claims before an assertion, in the same block, that are premises together with it. */
function premisesTogether(assertions: readonly Assertion[], last: number): readonly number[] {
  const { block } = assertions[last] as Assertion;
  const found: number[] = [];
  for (let at = last - 1; at >= 0 && found.length < MOST_LINKED; at -= 1) {
    const candidate = assertions[at] as Assertion;
    if (candidate.block !== block || candidate.report !== undefined || candidate.stance !== 'endorses') break;
    if (candidate.clause.joint === undefined) found.push(at);
  }
  return found;
}

/**
 * A further premise in "A; B. So C": C has the premises A and B. For A (`before`), the result is B. Empty if no clause
 * follows after a semicolon.
 */
function clauseAfterSemicolon(assertions: readonly Assertion[], before: number): readonly number[] {
  const next = assertions[before + 1];
  const isBeside =
    next?.sentence === assertions[before]?.sentence && next?.clause.joint === 'beside' && !next.clause.first;
  return isBeside && next.report === undefined ? [before + 1] : [];
}

/**
 * The relation of a sentence that adds a premise to an earlier relation. In "C, because A. Moreover, B", B supports C
 * too. Empty if there is no such relation.
 */
function addedPremise(
  relations: readonly DraftRelation[],
  before: number,
  i: number,
  cue: string,
): readonly DraftRelation[] {
  const same = relations.findLast(
    ({ premise, kind, cue: shown }) =>
      premise === before && kind !== 'conclusion' && (shown !== undefined || kind === 'against'),
  );
  return same === undefined ? [] : [{ ...same, premise: i, cue, rule: 'addition-word', confidence: 0.5 }];
}
