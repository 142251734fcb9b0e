// The target of a contrast ("but", "however", "contrary to"): a reported or conceded view, never a claim of the author's that is continued.

import { wordCount } from '../../../text/prose.ts';
import type { Assertion } from '../claims/assertion.ts';
import { isOpposed, lastBefore } from './sentence-before.ts';

/** "They say A, but B", "It is true that A, but B"; "A, whereas B" contradicts nobody. */
export function isContrary(before: Assertion, own: Assertion): boolean {
  return (
    own.report === undefined && (before.stance === 'concedes' || (before.report !== undefined && isOpposed(before)))
  );
}

/**
 * The target of "But" at the head of a sentence: a reported view, or a concession of the author's. A short remark between the two is
 * skipped. Two claims of the author's own are not an attack.
 */
export function opposedBefore(assertions: readonly Assertion[], before: number): number | undefined {
  const last = assertions[before] as Assertion;
  if (last.report !== undefined) return isOpposed(last) && last.stance !== 'endorses' ? before : undefined;
  if (last.stance === 'concedes') return opposedFrom(assertions, before);
  const earlier = lastBefore(assertions, before, last.sentence);
  const reported = earlier === undefined ? undefined : assertions[earlier];
  const isReport =
    reported?.report !== undefined && reported.block === last.block && last.sentence - reported.sentence === 1;
  return isReport && isOpposed(reported) && reported.stance !== 'endorses' && isShort(last) ? earlier : undefined;
}

/** A concession in between belongs to the view: in "They say A. Of course B. But C", C attacks A; without a view, C attacks B. */
export function opposedFrom(assertions: readonly Assertion[], granted: number): number {
  const { block, report } = assertions[granted] as Assertion;
  if (report !== undefined) return granted;
  for (let at = granted - 1; at >= granted - MOST_GRANTED && assertions[at]?.block === block; at -= 1) {
    const { report, stance, sentence } = assertions[at] as Assertion;
    if (report === undefined && stance === 'concedes') continue;
    if (report === undefined || stance === 'endorses') return granted;
    return assertions[at - 1]?.sentence === sentence && assertions[at - 1]?.report ? at - 1 : at;
  }
  return granted;
}

/** Maximum number of concessions before the answer. */
const MOST_GRANTED = 4;

/** "Contrary to what Voss suggests": the last report with this holder. */
export function saidBy(assertions: readonly Assertion[], i: number, cue: string): number | undefined {
  const names = cue.slice(1).match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  for (let at = i - 1; at >= Math.max(0, i - MOST_BACK); at -= 1) {
    const words = assertions[at]?.report?.holder?.words;
    if (words !== undefined && names.some((name) => words.includes(name))) return at;
  }
  return undefined;
}

/** Maximum distance, in characters, of the earlier quotation. */
const MOST_BACK = 40;

/** "Many would agree": a comment on the report. */
function isShort({ pieces }: Assertion): boolean {
  return wordCount(pieces.join(' ')) <= SHORT;
}

const SHORT = 8;
