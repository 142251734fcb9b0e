// Mentions of actors in reading order → those within a range, by binary search.

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
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
