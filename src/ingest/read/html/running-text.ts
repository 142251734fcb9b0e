// A block of a page → whether it is running text (ordinary paragraphs), and whether it consists of a link.

import { byLength } from '../../../text/by-words.ts';
import { endsSentence, isUnspaced } from '../../../text/prose.ts';
import { HEADINGS } from './elements.ts';
import type { PageBlock } from './page.ts';

/** Minimum length of running text, in code units. A shorter sentence may be a summary or a teaser. */
const SHORTEST = 60;

/** Minimum length, in code units, of running text that does not end like a sentence. */
const LONG = 160;

/**
 * Minimum lengths of running text in scripts without spaces between words: of a sentence, and of text that does not end
 * like one.
 */
const SHORTEST_UNSPACED = 15;
const LONG_UNSPACED = 50;

/**
 * Shares of a block's characters that are in links. With at least MOSTLY_LINK, the block may be one link (see
 * `isOneLink`). With more than PARTLY_LINK, it is not running text.
 */
const MOSTLY_LINK = 0.85;
const PARTLY_LINK = 0.5;

export function isRunningText(block: PageBlock): boolean {
  const words = wordsOf(block);
  const [shortest, long] = isUnspaced(words) ? [SHORTEST_UNSPACED, LONG_UNSPACED] : [SHORTEST, LONG];
  if (HEADINGS.has(block.tag) || linkShare(block) > PARTLY_LINK || words.length < shortest) return false;
  return words.length >= long || (endsSentence(words) && (byLength(words) === undefined || words.length > LONG));
}

/** The length of all running text, in code units. */
export function textLength(blocks: readonly PageBlock[]): number {
  return blocks.filter(isRunningText).reduce((sum, block) => sum + wordsOf(block).length, 0);
}

/**
 * Whether a block is a link to another text: a heading or line that consists of one link. A sentence that is a link
 * belongs to this text, and so does a heading that links to itself.
 */
export function isOneLink(block: PageBlock): boolean {
  const words = wordsOf(block);
  if (linkShare(block) < MOSTLY_LINK || words.length >= LONG) return false;
  return HEADINGS.has(block.tag) ? !linksToItself(block) : !/[.:]["”’)]*$/.test(words);
}

function linksToItself({ marks }: PageBlock): boolean {
  const links = marks.flat().filter((mark) => mark.kind === 'link');
  return links.length > 0 && links.every(({ url }) => url.startsWith('#'));
}

/** Minimum share of items that consist of a link, in a list of links such as a menu or a table of contents. */
const MOSTLY_LINKS = 0.6;

/** Whether a block is an item of a list of links. */
export function isInLinkList(blocks: readonly PageBlock[], index: number): boolean {
  const isItem = (at: number) => blocks[at]?.tag === 'li';
  let [first, last] = [index, index];
  while (isItem(first - 1) && index - first < FARTHEST) first -= 1;
  while (isItem(last + 1) && last - index < FARTHEST) last += 1;
  const items = blocks.slice(first, last + 1);
  return items.filter(isOneLink).length >= MOSTLY_LINKS * items.length;
}

/** Maximum number of items that are examined on each side of an item. */
const FARTHEST = 20;

function linkShare(block: PageBlock): number {
  return block.linked / Math.max(1, wordsOf(block).length);
}

function wordsOf({ lines }: PageBlock): string {
  return lines.join(' ');
}
