// The main text of a page → its blocks that only repeat other blocks: pull quotes, and boxes or captions that a page
// contains twice.

import { fold } from '../../../anchor/fold.ts';
import type { Region } from './elements.ts';
import { HEADINGS } from './elements.ts';
import type { Page, PageBlock } from './page.ts';

/**
 * Minimum length, in letters, of a block that is left out because it repeats an equal block. Shorter words may be a
 * refrain.
 */
const LONGEST_REFRAIN = 60;

/**
 * Maximum length, in letters, of a pull quote and of a repeated box. A longer block is a paragraph. A repeated caption
 * may have any length.
 */
const LONGEST_BOX = 250;

/** Minimum length of a pull quote, in letters. Fewer words could be in a paragraph by chance. */
const SHORTEST_PULLED = 30;

/** Maximum number of boxes whose words are looked for in the paragraphs. */
const MOST = 200;

/** @param main indexes of the blocks of the main text */
export function repeatedBlocks(
  { blocks }: Page,
  main: ReadonlySet<number>,
  places: readonly (readonly Region[])[],
): ReadonlySet<number> {
  const indexes = [...main].toSorted((a, b) => a - b);
  const letters = new Map(indexes.map((index) => [index, lettersOf(blocks[index])]));
  const isOwn = (index: number) => isParagraph(blocks[index], places[index]);
  const text = indexes.map((index) => (isOwn(index) ? letters.get(index) : '')).join('\n');
  const seen = new Set(indexes.filter(isOwn).map((index) => letters.get(index) ?? ''));
  const pulled = indexes.filter((index) => !isOwn(index) && !HEADINGS.has(blocks[index]?.tag ?? '')).slice(0, MOST);
  return new Set([
    ...indexes.filter((index, i) => {
      if (isOwn(index) || letters.get(indexes[i - 1] ?? -1) === letters.get(index)) return false;
      const own = letters.get(index) ?? '';
      const isSeen = seen.has(own);
      seen.add(own);
      const isBox = own.length <= LONGEST_BOX || (places[index]?.includes('caption') ?? false);
      return isSeen && isBox && own.length >= LONGEST_REFRAIN;
    }),
    ...pulled.filter((index) => {
      const own = letters.get(index) ?? '';
      return own.length >= SHORTEST_PULLED && own.length <= LONGEST_BOX && text.includes(own);
    }),
  ]);
}

/** Whether a block is a paragraph of the text, and not a box, a quotation or an item. */
function isParagraph(block: PageBlock | undefined, places: readonly Region[] = []): boolean {
  return block?.tag === 'p' && !places.some((place) => place === 'quote' || place === 'item' || place === 'caption');
}

function lettersOf(block: PageBlock | undefined): string {
  return fold(block?.lines.join(' ') ?? '').text.replace(/[^\p{L}\p{N}]+/gu, '');
}
