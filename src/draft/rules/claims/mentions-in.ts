// Mentions of actors in reading order → the mentions within a range. They are found by binary search.

import { countWhile } from '../../../anchor/count-while.ts';
import type { Mention } from '../../../anchor/find-names.ts';
import type { Range } from '../../../anchor/range.ts';

export function mentionsIn(mentions: readonly Mention[], range: Range): readonly Mention[] {
  let at = firstFrom(mentions, range.start);
  const found: Mention[] = [];
  for (; at < mentions.length && (mentions[at] as Mention).end <= range.end; at += 1)
    found.push(mentions[at] as Mention);
  return found;
}

/** The index of the first mention that begins at an offset or after it. */
export function firstFrom(mentions: readonly Mention[], offset: number): number {
  return countWhile(mentions, ({ start }) => start < offset);
}
