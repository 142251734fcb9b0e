// The main text found by Readability → the whole text: with blocks in elements like those of the text (before and after an
// advertisement), and with prose between the title and the text. And where the text begins, below its head.

import { fold } from '../../../anchor/fold.ts';
import type { Region } from './elements.ts';
import type { Page } from './page.ts';
import { isRunningText } from './running-text.ts';

/** Blocks between the title and the text. More of them are other texts. */
const HEAD_REACH = 12;

/** Paragraphs between the title and what was found. A single one sums up. */
const LEAST_EARLY = 2;

/** Elements around a block by which two are alike. */
const AROUND = 3;

/** Minimum number of paragraphs of the main text in like elements, for other blocks in such elements to belong to it. */
const LEAST_ALIKE = 2;

export interface TextExtent {
  readonly main: ReadonlySet<number>;
  /** Indexes: the first and last block of the main text but the title, and the first block of running text; without any, all is text. */
  readonly first: number;
  readonly last: number;
  readonly body: number | undefined;
  /** Whether a block is in elements like those of several paragraphs of the text. */
  isAmongText(block: number): boolean;
}

/** @param isOut says of a block's index that it can't be text */
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
  const main = new Set([...found, ...added].toSorted((a, b) => a - b));
  const indexes = [...main].filter((index) => index !== title);
  const body = indexes.find((index) => isProse(index) && !(isSummary(page, index) && !isAmongText(index)));
  return { main, first: indexes[0] ?? page.blocks.length, last: indexes.at(-1) ?? 0, body, isAmongText };
}

/** The first block of running text, whatever the title is. */
export function firstProse({ blocks }: Page, found: ReadonlySet<number>): number {
  return [...found].find((index) => isRunningText(blocks[index] as Page['blocks'][number])) ?? blocks.length;
}

/** The block that the page's description repeats, if it is apart from the paragraphs. */
function isSummary({ blocks, head }: Page, index: number): boolean {
  const words = fold(blocks[index]?.lines.join(' ') ?? '').text;
  return ['og:description', 'description'].some((name) => fold(head.meta.get(name) ?? '').text === words);
}

/** For each block its elements, of those that the outline keeps. */
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

/** The regions in which a block is no text. */
export function isAside(places: readonly Region[] | undefined): boolean {
  return places?.some((place) => place === 'comments' || place === 'furniture' || place === 'author') ?? false;
}
