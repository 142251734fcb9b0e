// A sentence after a report → whether it answers the report, supports or attacks the same claim, or says that somebody disputes
// it.

import type { Assertion } from '../claims/assertion.ts';
import type { Place, Step } from './cursor.ts';
import type { DraftRelation } from './draft-relation.ts';
import { lastBefore } from './sentence-before.ts';
import { isOwn, textOf } from './statements.ts';

/** Words in a report that answers the previous report: "Critics counter that". */
const ANSWERS =
  /\b(?:opponents|critics|opposition|sceptics|skeptics|objectors|detractors)\b|\b(?:counter|counters|countered|reply|replies|replied|retort|retorts|retorted|respond|responds|responded|object|objects|objected|disagree|disagrees)\b/i;

export function answeringReport({ assertions, i }: Place): Step | undefined {
  const { report, sentence } = assertions[i] as Assertion;
  const before = reportBefore(assertions, i, sentence);
  if (report === undefined || before === undefined || !ANSWERS.test(report.cue)) return undefined;
  return { kind: 'against', premise: i, aim: before, rule: 'answering-report', confidence: 0.5 };
}

/** Wordings of the author for a dispute about the previous report: "The director calls this misleading". */
const DISPUTES =
  /\b(?:calls?|called|dismiss(?:es|ed)?|den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|contests?|contested) (?:this|(?:this|that|the) (?:claim|figure|idea|charge|argument|view|number|account|suggestion|accusation)|all this)\b/i;

export function dispute({ assertions, i }: Place): Step | undefined {
  const own = assertions[i] as Assertion;
  const before = lastBefore(assertions, i, own.sentence);
  if (!isOwn(own) || before === undefined || !assertions[before]?.report || !DISPUTES.test(textOf(own)))
    return undefined;
  return { kind: 'against', premise: i, aim: before, rule: 'dispute', confidence: 0.45 };
}

/** A quotation directly after a quotation has the same relation to the same claim. */
export function quotationGoesOn({ assertions, i, steps }: Place): Step | undefined {
  const { report, sentence, stance, rule } = assertions[i] as Assertion;
  const before = reportBefore(assertions, i, sentence);
  if (report === undefined || before === undefined || stance === 'endorses') return undefined;
  const both = rule === 'direct-quote' && assertions[before]?.rule === 'direct-quote';
  return both ? sameAim(steps.get(before), i) : undefined;
}

function sameAim(step: DraftRelation | undefined, i: number): Step | undefined {
  return step?.kind === 'reason' || step?.kind === 'against'
    ? { kind: step.kind, premise: i, aim: step.aim, rule: step.rule, confidence: step.confidence }
    : undefined;
}

/** The report of the previous sentence in the same paragraph. */
function reportBefore(assertions: readonly Assertion[], i: number, sentence: number): number | undefined {
  const before = lastBefore(assertions, i, sentence);
  const last = before === undefined ? undefined : assertions[before];
  return last?.report !== undefined && last.block === assertions[i]?.block ? before : undefined;
}
