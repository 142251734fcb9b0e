// What "but", "however", "contrary to" turn against: what others hold or the author grants, and never a claim the author only goes on from.

import type { Assertion } from '../claims/assertions.ts';
import { wordCount } from '../parts/prose.ts';
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
  if (last.stance === 'concedes') return before;
  const earlier = lastBefore(assertions, before, last.sentence);
  const reported = earlier === undefined ? undefined : assertions[earlier];
  const isReport =
    reported?.report !== undefined && reported.block === last.block && last.sentence - reported.sentence === 1;
  return isReport && isOpposed(reported) && reported.stance !== 'endorses' && isShort(last) ? earlier : undefined;
}

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
