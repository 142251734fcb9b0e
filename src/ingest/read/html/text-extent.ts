// The main text found by Readability → the whole text, and its beginning below the head. Two kinds of blocks are added:
// blocks in elements like those of the text (for example, after an advertisement), and prose between the title and the
// text.

import { fold } from '../../../anchor/fold.ts';
import { isRelatedHeading } from '../../../text/widget-words.ts';
import type { Region } from './elements.ts';
import type { Page } from './page.ts';
import { isRunningText } from './running-text.ts';

/** Maximum number of blocks between prose and the main text below it. Prose further above belongs to other texts. */
const HEAD_REACH = 12;

/**
 * Minimum number of paragraphs between title and main text that are added to the main text. A single paragraph there is a
 * summary.
 */
const LEAST_EARLY = 2;

/** Number of elements around a block that are compared: two blocks are alike if these are the same. */
const AROUND = 3;

/**
 * Minimum number of paragraphs of the main text in the same kind of elements. From this number on, other prose in such
 * elements is part of the text.
 */
const LEAST_ALIKE = 2;

export interface TextExtent {
  readonly main: ReadonlySet<number>;
  /** Indexes of the first and the last block of the main text, without the title. */
  readonly first: number;
  readonly last: number;
  /** Index of the first block of running text below the head; undefined if there is no running text. */
  readonly body: number | undefined;
  /** Whether the elements around a block are those of several paragraphs of the text. */
  isAmongText(block: number): boolean;
}

/** @param isOut whether the block with this index can't be part of the text */
export function textExtent(
  page: Page,
  found: ReadonlySet<number>,
  title: number | undefined,
  isOut: (block: number) => boolean,
): TextExtent {
  const first = Math.min(...[...found].filter((index) => index !== title).slice(0, 1), page.blocks.length);
  const around = elementsAround(page);
  const isProse = (index: number) => {
    const block = page.blocks[index];
    return block !== undefined && !isOut(index) && isRunningText(block);
  };
  const alike = new Map<string, number>();
  for (const index of found) {
    const elements = around[index] ?? '';
    if (isProse(index)) alike.set(elements, (alike.get(elements) ?? 0) + 1);
  }
  const isAmongText = (index: number) => (alike.get(around[index] ?? '') ?? 0) >= LEAST_ALIKE;
  const outside = page.blocks.map((_, index) => index).filter((index) => !found.has(index) && isProse(index));
  const early = outside.filter(
    (index) => title !== undefined && index > title && index < first && first - index <= HEAD_REACH,
  );
  const isBeginning = early.length >= LEAST_EARLY;
  const added = outside.filter((index) => isAmongText(index) || (isBeginning && early.includes(index)));
  const all = [...found, ...added].toSorted((a, b) => a - b);
  const main = new Set(
    all.slice(
      0,
      relatedTexts(page, all, (index) => isAmongText(index) && isProse(index)),
    ),
  );
  const indexes = [...main].filter((index) => index !== title);
  const body = indexes.find((index) => isProse(index) && !(isSummary(page, index) && !isAmongText(index)));
  return { main, first: indexes[0] ?? page.blocks.length, last: indexes.at(-1) ?? 0, body, isAmongText };
}

/**
 * The number of blocks before the first heading of related texts, if no paragraph of the text follows it. Teasers of other
 * texts are in other elements than the text.
 */
function relatedTexts({ blocks }: Page, all: readonly number[], isParagraph: (index: number) => boolean): number {
  const last = all.findLastIndex(isParagraph);
  const heading = all.findIndex((block, i) => i > last && isRelatedHeading(blocks[block]?.lines.join(' ') ?? ''));
  return last === -1 || heading === -1 ? all.length : heading;
}

/** The index of the first block of running text, found without knowing the title. */
export function firstProse({ blocks }: Page, found: ReadonlySet<number>): number {
  return [...found].find((index) => isRunningText(blocks[index] as Page['blocks'][number])) ?? blocks.length;
}

/** Whether a block has the same words as the description in the page's head. */
function isSummary({ blocks, head }: Page, index: number): boolean {
  const words = fold(blocks[index]?.lines.join(' ') ?? '').text;
  return ['og:description', 'description'].some((name) => fold(head.meta.get(name) ?? '').text === words);
}

/** For each block, the innermost elements of the outline around it, as one string. */
function elementsAround({ blocks, pieces }: Page): readonly string[] {
  const around: string[] = blocks.map(() => '');
  const open: string[] = [];
  for (const piece of pieces) {
    if ('open' in piece) open.push(piece.open.replace(/ id="[^"]*"/, ''));
    else if ('close' in piece) open.pop();
    else around[piece.block] = open.slice(-AROUND).join('');
  }
  return around;
}

/** Whether a block is in a region that is never part of the text. */
export function isAside(places: readonly Region[] | undefined): boolean {
  return places?.some((place) => place === 'comments' || place === 'furniture' || place === 'author') ?? false;
}
