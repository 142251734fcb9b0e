// Assertions without a connective → relations that their order shows, at low confidence. The first rule that matches is used.

import type { Assertion } from '../claims/assertion.ts';
import { agrees } from '../claims/verdicts.ts';
import { deniesWordsOf, isAnswered, viewBefore } from './answers.ts';
import { groundOf } from './conclusions.ts';
import type { Place, Step } from './cursor.ts';
import type { DraftRelation } from './draft-relation.ts';
import { answeringReport, dispute, quotationGoesOn } from './reports-in-turn.ts';
import { isOwn, isTestimony, recommends, textOf } from './statements.ts';
import { isVerdict, servedBy } from './threads.ts';

const RULES: readonly ((place: Place) => Step | undefined)[] = [
  answeringReport,
  dispute,
  quotationGoesOn,
  refutation,
  furtherReason,
  answer,
  recommendation,
];

export function uncued(place: Place): readonly DraftRelation[] {
  const { clause } = place.assertions[place.i] as Assertion;
  if (clause.joint !== undefined && clause.first !== 'concession') return [];
  for (const rule of RULES) {
    const step = rule(place);
    if (step !== undefined) return [{ ...step, cue: cueOf(step, place) }];
  }
  return [];
}

/** The cue of a relation. Only the rule for answering reports has one. */
function cueOf({ rule }: Step, { assertions, i }: Place): string | undefined {
  return rule === 'answering-report' ? assertions[i]?.report?.cue : undefined;
}

function refutation({ assertions, i }: Place): Step | undefined {
  const own = assertions[i] as Assertion;
  if (!isVerdict(own)) return undefined;
  const aim = viewBefore(assertions, i);
  const view = aim === undefined ? undefined : assertions[aim];
  if (aim === undefined || view === undefined || own.sentence - view.sentence > 2) return undefined;
  return { kind: 'against', premise: i, aim, rule: 'refuting-sentence', confidence: 0.49 };
}

function furtherReason({ assertions, i, thread }: Place): Step | undefined {
  const aim = thread && servedBy(assertions, thread, i);
  if (aim === undefined) return undefined;
  const rule = isTestimony(assertions[i] as Assertion) ? 'testimony-for-claim' : 'reason-after-claim';
  return { kind: 'reason', premise: i, aim, rule, confidence: 0.35 };
}

function answer({ assertions, i }: Place): Step | undefined {
  const own = assertions[i] as Assertion;
  if (!isOwn(own) && !(own.stance === 'endorses' && isTestimony(own))) return undefined;
  if (recommends(own) || agrees(textOf(own))) return undefined;
  const aim = viewBefore(assertions, i);
  const view = aim === undefined ? undefined : assertions[aim];
  if (aim === undefined || view === undefined) return undefined;
  if (isAnswered(view)) return { kind: 'against', premise: i, aim, rule: 'answer-to-view', confidence: 0.4 };
  return deniesWordsOf(own, view)
    ? { kind: 'against', premise: i, aim, rule: 'denies-words-of-view', confidence: 0.4 }
    : undefined;
}

function recommendation({ assertions, i, steps }: Place): Step | undefined {
  const own = assertions[i] as Assertion;
  if (!isOwn(own) || own.leadIn !== undefined || !recommends(own) || isVerdict(own)) return undefined;
  const ground = groundOf(assertions, i, steps);
  return ground === undefined
    ? undefined
    : { kind: 'conclusion', premise: ground, aim: i, rule: 'recommendation-after-claim', confidence: 0.35 };
}
