// The main text as Readability finds it → the whole text, and its first block below the head. Two kinds of blocks are
// added: blocks in elements like those of the text (such as a paragraph after an advertisement), and prose between the
// title and the text.

import { fold } from '../../../anchor/fold.ts';
import { endsSentence } from '../../../text/prose.ts';
import { isRelatedHeading } from '../../../text/widget-words.ts';
import type { Region } from './elements.ts';
import type { Page } from './page.ts';
import { isRunningText } from './running-text.ts';

/** Maximum number of blocks between the main text and prose above it. Prose further above belongs to other texts. */
const HEAD_REACH = 12;

/**
 * Minimum number of paragraphs between the title and the main text that are added to the text. A single paragraph is a
 * summary.
 */
const LEAST_EARLY = 2;

/** Number of elements around a block that are compared. Two blocks are alike if these elements are the same. */
const AROUND = 3;

/**
 * Minimum number of paragraphs of the main text that have the same elements around them. Other prose with these
 * elements around it is then added to the text.
 */
const LEAST_ALIKE = 2;

export interface TextExtent {
  readonly main: ReadonlySet<number>;
  /** Indexes of the first and the last block of the main text, without the title. */
  readonly first: number;
  readonly last: number;
  /** Index of the first block of running text below the head; undefined if there is no running text. */
  readonly body: number | undefined;
  /** Indexes of the blocks of a summary, above the first block of the text. */
  readonly leads: ReadonlySet<number>;
  /** Whether several paragraphs of the text have the same elements around them as this block. */
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
  const end = relatedTexts(page, all, (index) => isAmongText(index) && isProse(index));
  const main = new Set(withoutLines(page, all.slice(0, end), isProse));
  const indexes = [...main].filter((index) => index !== title);
  const prose = indexes.filter(isProse);
  const isLead = (index: number, i: number) =>
    !isAmongText(index)
      ? isSummary(page, index) || (LEAD.test(around[index] ?? '') && lengthOf(page, index) <= LONGEST_LEAD)
      : prose.length > i + LEAST_ALIKE && isStrong(page, index) && !isStrong(page, prose[i + 1] ?? index);
  const body = prose.find((index, i) => !isLead(index, i));
  const leads = new Set(body === undefined ? [] : prose.slice(0, prose.indexOf(body)));
  return { main, first: indexes[0] ?? page.blocks.length, last: indexes.at(-1) ?? 0, body, leads, isAmongText };
}

/** Elements around a summary: a header, or a class such as "lead". */
const LEAD =
  /<header\b|(?:class="|[\s_-])(?:lead(?:-?in)?|lede|intro(?:duction)?|excerpt|standfirst|chapo|chapeau|vorspann|ingress|preamble|wrapper-summary)(?=[\s"_-])/i;

/** Maximum length, in code units, of a summary that only the elements around it (`LEAD`) show. */
const LONGEST_LEAD = 350;

function lengthOf({ blocks }: Page, index: number): number {
  return blocks[index]?.lines.join(' ').length ?? 0;
}

/** Whether all words of a block are set in bold. */
function isStrong({ blocks }: Page, index: number): boolean {
  const block = blocks[index];
  return (
    block?.lines.every((line, i) =>
      block.marks[i]?.some(({ kind, start, end }) => kind === 'strong' && start < 2 && end > line.length - 2),
    ) ?? false
  );
}

/**
 * The number of blocks of `all` before the heading of a list of other texts, such as "Related". The heading must be
 * below the last paragraph of the text. The teasers below the heading are not such paragraphs, because they are in
 * other elements than the text.
 */
function relatedTexts({ blocks }: Page, all: readonly number[], isParagraph: (index: number) => boolean): number {
  const last = all.findLastIndex(isParagraph);
  const heading = all.findIndex((block, i) => i > last && isRelatedHeading(blocks[block]?.lines.join(' ') ?? ''));
  return last === -1 || heading === -1 ? all.length : heading;
}

/** Maximum number of lines below the last paragraph: a name, a town, a date. More lines are titles of other texts. */
const MOST_LINES = 4;

/** The blocks without the lines below the last paragraph, if there are many of them and none ends like a sentence. */
function withoutLines(
  { blocks }: Page,
  all: readonly number[],
  isProse: (index: number) => boolean,
): readonly number[] {
  const last = all.findLastIndex(isProse);
  const below = all.slice(last + 1).map((index) => blocks[index]);
  const areLines = below.every(
    (block) => block?.lines.length === 1 && block.tag !== 'li' && !endsSentence(block.lines[0]),
  );
  const isList = last !== -1 && below.length > MOST_LINES && areLines;
  return isList ? all.slice(0, last + 1) : all;
}

/** The index of the first block of running text. It is needed to find the title, so it does not depend on the title. */
export function firstProse({ blocks }: Page, found: ReadonlySet<number>): number {
  return [...found].find((index) => isRunningText(blocks[index] as Page['blocks'][number])) ?? blocks.length;
}

/**
 * Minimum length of a block, in letters. If the description in the page's head begins with such a block, the block is a
 * summary.
 */
const LEAST_COMMON = 40;

/**
 * Minimum length of the description in the page's head, as a share of a block that begins with it. The block is then a
 * summary.
 */
const NEARLY = 0.85;

/**
 * Whether a block is a summary: it has the same words as the description in the page's head, or one of the two begins
 * with the other.
 */
function isSummary({ blocks, head }: Page, index: number): boolean {
  const words = lettersOf(blocks[index]?.lines.join(' ') ?? '');
  return ['og:description', 'description'].some((name) => {
    const description = lettersOf(head.meta.get(name) ?? '');
    const isBeginning = words.length >= LEAST_COMMON && description.startsWith(words);
    // A description that is much shorter than the block does not make the block a summary. Many pages use the beginning
    // of their text as the description, and cut it off.
    const isNearly = description.length >= NEARLY * words.length && words.startsWith(description);
    return words !== '' && (words === description || isBeginning || isNearly);
  });
}

function lettersOf(words: string): string {
  return fold(words).text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** For each block, the innermost elements around it in the outline, as one string. */
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
