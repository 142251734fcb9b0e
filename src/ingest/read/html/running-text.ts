// A block of a page → whether it reads as running text, and whether it is little more than a link.

import { byLength } from '../../../text/by-words.ts';
import { endsSentence, isUnspaced } from '../../../text/prose.ts';
import { HEADINGS } from './elements.ts';
import type { PageBlock } from './page.ts';

/** Characters. Shorter sentences are summary lines and teasers as often as text. */
const SHORTEST = 60;

/** Characters. Longer lines are text whatever they end with. */
const LONG = 160;

/** The same for scripts without spaces between words. */
const SHORTEST_UNSPACED = 15;
const LONG_UNSPACED = 50;

/** The share of a block's characters that are links, from which it leads elsewhere. */
const MOSTLY_LINK = 0.85;
const PARTLY_LINK = 0.5;

export function isRunningText(block: PageBlock): boolean {
  const words = wordsOf(block);
  const [shortest, long] = isUnspaced(words) ? [SHORTEST_UNSPACED, LONG_UNSPACED] : [SHORTEST, LONG];
  if (HEADINGS.has(block.tag) || linkShare(block) > PARTLY_LINK || words.length < shortest) return false;
  return words.length >= long || (endsSentence(words) && (byLength(words) === undefined || words.length > LONG));
}

/** A heading or a line that is one link leads to another text; a sentence that is one link is part of this one. */
export function isOneLink(block: PageBlock): boolean {
  const words = wordsOf(block);
  return (
    linkShare(block) >= MOSTLY_LINK && words.length < LONG && (HEADINGS.has(block.tag) || !/[.:]["”’)]*$/.test(words))
  );
}

function linkShare(block: PageBlock): number {
  return block.linked / Math.max(1, wordsOf(block).length);
}

function wordsOf({ lines }: PageBlock): string {
  return lines.join(' ');
}
