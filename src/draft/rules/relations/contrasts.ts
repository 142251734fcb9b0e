// What "but", "however", "contrary to" turn against: what others hold or the author grants, and never a claim the author only goes on from.

import { wordCount } from '../../../text/prose.ts';
import type { Assertion } from '../claims/assertion.ts';
import { isOpposed, lastBefore } from './sentence-before.ts';

/** "They say A, but B", "It is true that A, but B"; in "A, whereas B" nobody is contradicted. */
export function isContrary(before: Assertion, own: Assertion): boolean {
  return (
    own.report === undefined && (before.stance === 'concedes' || (before.report !== undefined && isOpposed(before)))
  );
}

/**
 * What "But" turns against: what others were reported to hold, or what the author granted. A short remark between the two is passed
 * over. Two claims of the author's own only differ.
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

/** What is granted on the way is granted to a view: "They say A. Of course B. But C" is against A; without a view, against B. */
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

/** So much is granted at most before the answer comes. */
const MOST_GRANTED = 4;

/** "Contrary to what Voss suggests": the last that was reported of whom the words name. */
export function saidBy(assertions: readonly Assertion[], i: number, cue: string): number | undefined {
  const names = cue.slice(1).match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  for (let at = i - 1; at >= Math.max(0, i - MOST_BACK); at -= 1) {
    const words = assertions[at]?.report?.holder?.words;
    if (words !== undefined && names.some((name) => words.includes(name))) return at;
  }
  return undefined;
}

/** Who was quoted farther back is not remembered. */
const MOST_BACK = 40;

/** "Many would agree": said of what was reported. */
function isShort({ pieces }: Assertion): boolean {
  return wordCount(pieces.join(' ')) <= SHORT;
}

const SHORT = 8;
