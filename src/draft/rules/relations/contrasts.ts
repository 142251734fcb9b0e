// The claim that a contrast ("but", "however", "contrary to") attacks: a reported view or a concession, never another
// claim of the author. In the examples, A, B and C are claims.

import { wordCount } from '../../../text/prose.ts';
import type { Assertion } from '../claims/assertion.ts';
import { isOpposed, previousAssertion } from './statements.ts';

/**
 * Whether a contrast between two clauses is an attack. It is one in "They say A, but B" and in "It is true that A, but
 * B", but not in "A, whereas B".
 */
export function isContrary(before: Assertion, own: Assertion): boolean {
  return (
    own.report === undefined && (before.stance === 'concedes' || (before.report !== undefined && isOpposed(before)))
  );
}

/**
 * The claim that a sentence with "But" at its beginning attacks: a reported view, or a concession of the author. A
 * short comment of the author between the view and "But" is skipped. Undefined if the sentence before "But" is an
 * ordinary claim of the author.
 */
export function opposedBefore(assertions: readonly Assertion[], before: number): number | undefined {
  const last = assertions[before] as Assertion;
  if (last.report !== undefined) return isOpposed(last) && last.stance !== 'endorses' ? before : undefined;
  if (last.stance === 'concedes') return opposedFrom(assertions, before);
  const earlier = previousAssertion(assertions, before, last.sentence);
  const reported = earlier === undefined ? undefined : assertions[earlier];
  const isReport =
    reported?.report !== undefined && reported.block === last.block && last.sentence - reported.sentence === 1;
  return isReport && isOpposed(reported) && reported.stance !== 'endorses' && isShort(last) ? earlier : undefined;
}

/**
 * The claim that a contrast after a concession attacks. In "They say A. Of course B. But C", C attacks A. In "Of course
 * B. But C", C attacks B.
 */
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

/**
 * Maximum number of the author's concessions that are skipped between a reported view and the contrast that attacks it.
 */
const MOST_GRANTED = 4;

/** The last report of the holder that a connective names: of "Voss" for "Contrary to what Voss suggests". */
export function saidBy(assertions: readonly Assertion[], i: number, cue: string): number | undefined {
  const names = cue.slice(1).match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  for (let at = i - 1; at >= Math.max(0, i - MOST_BACK); at -= 1) {
    const words = assertions[at]?.report?.holder?.words;
    if (words !== undefined && names.some((name) => words.includes(name))) return at;
  }
  return undefined;
}

/** Number of assertions before the connective in which a report of this holder is looked for. */
const MOST_BACK = 40;

/** Whether an assertion is only a short comment on a report: "Many would agree". */
function isShort({ pieces }: Assertion): boolean {
  return wordCount(pieces.join(' ')) <= SHORT;
}

const SHORT = 8;
