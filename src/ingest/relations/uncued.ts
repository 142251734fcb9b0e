// Assertions without a connective → the few relations that their order shows all the same, at low confidence.

import type { Assertion } from '../claims/assertions.ts';
import { refutes } from '../claims/verdicts.ts';
import type { Relation } from './relations.ts';
import { isOpposed, lastBefore } from './sentence-before.ts';

/** Reports that answer the report before them: "Critics counter that". */
const ANSWERS =
  /\b(?:opponents|critics|opposition|sceptics|skeptics|objectors|detractors)\b|\b(?:counter|counters|countered|reply|replies|replied|retort|retorts|retorted|respond|responds|responded|object|objects|objected|disagree|disagrees)\b/i;

/** The same speaker again. */
const GOES_ON = /^(?:he|she|they|it)$/i;

/** Where no cue stands: what refutes a report, and evidence for the claim that a list item, a refutation or a paragraph begins with. */
export function uncued(
  assertions: readonly Assertion[],
  i: number,
  relations: readonly Relation[],
): readonly Relation[] {
  const assertion = assertions[i] as Assertion;
  const before = lastBefore(assertions, i, assertion.sentence);
  const last = before === undefined ? undefined : assertions[before];
  if (before === undefined || last === undefined || last.block !== assertion.block) return [];
  if (assertion.clause.joint !== undefined) return [];
  const fields = { premise: i, cue: undefined };
  const { report } = assertion;
  if (report !== undefined && last.report !== undefined && ANSWERS.test(report.cue))
    return [{ premise: i, kind: 'against', aim: before, cue: report.cue, rule: 'answering-report', confidence: 0.5 }];
  if (
    report !== undefined &&
    last.report !== undefined &&
    GOES_ON.test(report.holder?.words ?? '') &&
    assertion.stance === 'reports'
  )
    return [{ ...fields, kind: 'reason', aim: before, rule: 'report-goes-on', confidence: 0.3 }];
  if (
    assertion.report === undefined &&
    isOpposed(last) &&
    last.report !== undefined &&
    refutes(assertion.pieces.join(' '))
  )
    return [{ ...fields, kind: 'against', aim: before, rule: 'refuting-sentence', confidence: 0.6 }];
  if (assertion.report === undefined && last.stance === 'rejects')
    return [{ ...fields, kind: 'against', aim: before, rule: 'after-rejected', confidence: 0.4 }];
  const head = headOf(assertions, i, relations);
  if (head === undefined) return [];
  return [{ ...fields, kind: 'reason', aim: head, rule: 'evidence-after-claim', confidence: 0.25 }];
}

/** Evidence so many assertions after a claim is for something else. */
const MOST_BACK = 30;

/** The claim in this block that evidence is for: a list item, what refuted, or the block's first where this is evidence. */
function headOf(assertions: readonly Assertion[], i: number, relations: readonly Relation[]): number | undefined {
  const { block, report, pieces } = assertions[i] as Assertion;
  const { stance } = assertions[i] as Assertion;
  if (stance === 'concedes' || stance === 'rejects' || (report !== undefined && !isTestimony(report))) return undefined;
  const latest = relations.slice(-MOST_BACK);
  const evidence = report !== undefined || EVIDENCE.test(pieces.join(' '));
  for (let at = i - 1; at >= Math.max(0, i - MOST_BACK) && assertions[at]?.block === block; at -= 1) {
    const candidate = assertions[at] as Assertion;
    if (candidate.report !== undefined && !isTestimony(candidate.report)) return undefined;
    if (
      candidate.leadIn?.kind === 'item' ||
      latest.some(({ premise, rule }) => premise === at && rule === 'refuting-sentence')
    )
      return at;
    if (candidate.opensBlock && candidate.report === undefined && candidate.clause.joint === undefined)
      return evidence && !narrates(candidate) && candidate.sentence < (assertions[i]?.sentence ?? 0) ? at : undefined;
  }
  return undefined;
}

/** A text's first paragraph sets the scene, and what is itself a figure or a date needs none. */
function narrates({ sentence, pieces }: Assertion): boolean {
  return sentence === 0 || EVIDENCE.test(pieces.join(' '));
}

/** Figures, dates and what happened. */
const EVIDENCE =
  /\d|\b(?:half|third|quarter|per cent|percent|tenths?|twice|thousand|million|billion|last (?:year|month|week)|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/;

/** Reports that are given as evidence: findings, estimates, the words of somebody who knows. */
function isTestimony({ cue }: NonNullable<Assertion['report']>): boolean {
  return /\b(?:according to|as|f(?:i|ou)nds?|shows?|showed|estimates?|estimated|reports?|reported|calculates?|calculated|confirms?|confirmed|(?:points?|pointed) out|notes?|noted|puts? it)\b/i.test(
    cue,
  );
}
