// The text of an HTML file → a source's text, in which all blocks follow each other in document order, and its units
// with the labels that the page's markup gives to them.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { escapeMarkup } from '../../../text/escape.ts';
import { isDateline } from '../../../text/head-words.ts';
import { explicitNames } from '../../../text/names-in-byline.ts';
import type { Facts } from '../facts.ts';
import { type Inline, safeAddress, sliceInline } from '../inline.ts';
import { type Line, linesOf } from '../lines.ts';
import { unitsOfLines } from '../plain/plain-units.ts';
import type { Markup, Unit } from '../unit.ts';
import { versed } from '../verse.ts';
import { authorsOf } from './authors.ts';
import { type Layout, markupOf, titleLines } from './block-markup.ts';
import { HEADINGS } from './elements.ts';
import { factsOfHead } from './head-facts.ts';
import { markedUnit, placesOf, tableUnit } from './marked-unit.ts';
import { notesIn, type Page, type PageBlock } from './page.ts';
import { titleBlock } from './page-title.ts';
import { readPage } from './read-page.ts';
import { repeatedBlocks } from './repeated.ts';
import { isRunningText, textLength } from './running-text.ts';
import type { PageTable } from './table-reader.ts';
import { firstProse, isAside, textExtent } from './text-extent.ts';
import { comparedWithData, withTextInData } from './text-in-data.ts';

/** The contents of a page that become the source. */
export interface PageText {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly facts: Facts;
  /** Number of passages of the text that were left out, because the page strikes them out or hides them. */
  readonly struck: number;
}

/**
 * @param of whether the HTML is a web page, which has other contents around its text, or a document, which has only its
 * text
 * @returns undefined if the elements are nested too deeply
 */
export function readHtml(html: string, of: 'page' | 'document'): PageText | undefined {
  const read = pageOf(html);
  const page = read && withTextInData(read, html);
  return page && pageText(page, layoutOf(page, of === 'document'));
}

/** Elements that show their contents only to a browser without scripts, or after a script. */
const UNSHOWN = /<\/?(?:noscript|template)\b[^>]*>/gi;

/**
 * Length in code units. A page with at most this length of running text is read again with the elements that a browser
 * does not show. The result is used if it has more than this length of additional text.
 */
const LITTLE_TEXT = 300;

/**
 * The page; undefined if its elements are nested too deeply. If it shows nearly no text, it is read with the elements
 * that a browser does not show.
 */
function pageOf(html: string): Page | undefined {
  const page = readPage(html);
  if (page === undefined || textLength(page.blocks) > LITTLE_TEXT || !/<(?:noscript|template)\b/i.test(html))
    return page;
  const whole = readPage(html.replace(UNSHOWN, ' '));
  return whole !== undefined && textLength(whole.blocks) > textLength(page.blocks) + LITTLE_TEXT ? whole : page;
}

function layoutOf(page: Page, isDocument: boolean): Layout {
  const head = factsOfHead(page.head);
  const places = placesOf(page);
  const isOut = (block: number) =>
    places[block]?.some((place) => place === 'comments' || place === 'furniture') ?? false;
  const all = page.blocks.map((_, index) => index).filter((index) => !isOut(index));
  const main = (isDocument ? undefined : mainText(page, isOut)) ?? new Set(all);
  const { found, cut } = comparedWithData(page, main, (block) => isAside(places[block]));
  const title = titleBlock(page, places, head, firstProse(page, found));
  const extent = textExtent(page, found, title, (block) => isAside(places[block]) || cut.has(block));
  const authors = authorsOf(head.authors ?? [], head.publication, { page, places, at: { ...extent, title } });
  const repeated = isDocument ? new Set<number>() : repeatedBlocks(page, extent.main, places);
  const titles = [head.title ?? '', page.head.title].filter((one) => one !== '');
  return { facts: { ...head, authors }, blocks: page.blocks, places, title, titles, isDocument, repeated, ...extent };
}

function pageText({ blocks, leftOut, tables }: Page, layout: Layout): PageText {
  const notes = notesIn(blocks);
  const data = new Map(tables.filter((table) => isData(table, layout)).map((table) => [table.start, table]));
  const context = { notes, base: layout.facts.url };
  const written = blocks.map((block, index) => {
    if (index === layout.title) return { block, lines: titleLines(block.lines, layout.titles) };
    const isItem = !notes.of.has(index) && markupOf(block.lines.join(' '), block, index, layout)?.label === 'list';
    return { block, lines: isItem ? itemLines(block) : block.lines };
  });
  const text = written.flatMap((one) => one.lines.map((line) => `${line}\n`)).join('');
  const lines = linesOf(text);
  let next = 0;
  let tableEnd = 0;
  const units = written.flatMap(({ block, lines: { length } }, index) => {
    const run = lines.slice(next, next + length);
    next += length;
    if (!isRun(run) || index < tableEnd) return [];
    const table = data.get(index);
    if (table !== undefined) {
      tableEnd = table.end;
      const others = written.slice(index + 1, tableEnd).reduce((sum, other) => sum + other.lines.length, 0);
      return [tableUnit(table, blocks, [run[0], ...run.slice(1), ...lines.slice(next, next + others)], context)];
    }
    const found = isVerse(block, index, layout) ? [versed(run)] : unitsOfLines(run);
    return found.map((unit) => {
      const marked = markedUnit(unit, block, run[0].number, context);
      const note = notes.of.get(index);
      if (note !== undefined) return { ...marked, ...withoutNumber(marked), note, markup: FOOTNOTE };
      const markup = markupOf(unit.text, block, index, layout);
      const picture = markup?.label === 'caption' ? pictureAddress(block.picture, context.base) : undefined;
      return { ...marked, markup, ...(picture !== undefined && { picture }) };
    });
  });
  return { text, units, facts: layout.facts, struck: leftOut.filter((block) => layout.main.has(block)).length };
}

/** The address of a picture on the web. Undefined for a picture that a browser saved as a file beside the page. */
function pictureAddress(src: string | undefined, base: string | undefined): string | undefined {
  const address = src === undefined || /_files\//.test(src) ? undefined : safeAddress(src, base);
  return address?.startsWith('http') ? address : undefined;
}

/**
 * Maximum length of the words in a cell of a table of data, in code units. A longer cell is a column of the page's
 * layout.
 */
const LONGEST_CELL = 600;

/**
 * Whether a table has data that belong to the text. It must be in the text, and no cell may have several paragraphs or
 * many words.
 */
function isData(table: PageTable, layout: Layout): boolean {
  const { start, end, rows } = table;
  const { blocks, main, title, places } = layout;
  const hasTitle = title !== undefined && start <= title && title < end;
  const isInText = (main.has(start) || isBetweenText(table, layout)) && !isAside(places[start]) && !hasTitle;
  return isInText && rows.flat().every((cell) => isCell(blocks.slice(cell.start, cell.end)));
}

/**
 * Whether a table is between blocks of the main text, although Readability leaves it out. A list of links is not
 * accepted.
 */
function isBetweenText({ start, end }: PageTable, { blocks, first, last }: Layout): boolean {
  const own = blocks.slice(start, end);
  const length = own.reduce((sum, { lines }) => sum + lines.join(' ').length, 0);
  return first < start && end <= last && own.reduce((sum, { linked }) => sum + linked, 0) < length / 2;
}

function isCell(blocks: readonly PageBlock[]): boolean {
  const length = blocks.reduce((sum, { lines }) => sum + lines.join(' ').length, 0);
  return length <= LONGEST_CELL && blocks.filter(isRunningText).length < 2;
}

/** The words of a footnote without the number at its beginning: "1. Harbor office" → "Harbor office". */
function withoutNumber({ text, marks = [] }: Unit): Inline {
  const [number] = /^(?:\[\d{1,3}\]|\d{1,3}[.)]|[*†‡]{1,3})\s+/.exec(text) ?? [''];
  return sliceInline({ text, marks }, number.length);
}

/** The markup of a block to which a footnote reference leads. */
const FOOTNOTE: Markup = { label: 'footnote', rule: 'page-footnotes', confidence: 0.9 };

function isRun(lines: readonly Line[]): lines is readonly [Line, ...Line[]] {
  return lines.length > 0;
}

/** The lines of a list item, with the number or dash that a browser shows before it. */
function itemLines({ lines: [first, ...others], number, tag }: PageBlock): readonly string[] {
  if (number !== undefined) return [`${number}. ${first}`, ...others];
  return [tag === 'li' ? `- ${first}` : first, ...others];
}

// The lines of a block → one unit that keeps the line breaks, if the lines are verse or a postal address.

/** Maximum length of a line of verse, in code units. Longer lines are paragraphs. */
const LONGEST_LINE = 80;

function isVerse({ lines }: PageBlock, index: number, { main, first, title, places }: Layout): boolean {
  if (lines.length < 2 || index === title || !main.has(index)) return false;
  const isInText = index > first || (places[index]?.includes('quote') ?? false);
  return (
    isInText &&
    lines.every((line) => line.length <= LONGEST_LINE && !isDateline(line) && explicitNames(line).length === 0)
  );
}

// A page → the blocks of its main text, found by the library Readability. The library gets only an outline of the page:
// structure, words and links, without readers' comments. With the whole page, unusual markup and long comments would
// make it slow or wrong.

/**
 * Maximum number of blocks of a page. A page with more blocks is not a single op-ed, and Readability would take too
 * long.
 */
const LARGEST = 10_000;

const MARK = 'data-block';

/**
 * @param isOut whether the block with this index can't be part of the text
 * @returns indexes of blocks; undefined if no main text is found
 */
function mainText(page: Page, isOut: (block: number) => boolean): ReadonlySet<number> | undefined {
  if (page.blocks.length > LARGEST) return undefined;
  const { document } = parseHTML(outlineOf(page, isOut));
  const found = new Readability(document, { serializer: (node) => node }).parse()?.content;
  const marked = found instanceof Object && 'querySelectorAll' in found ? markedIn(found as ParentNode) : [];
  return marked.length > 0 ? new Set(marked) : undefined;
}

function markedIn(node: ParentNode): readonly number[] {
  return [...node.querySelectorAll(`[${MARK}]`)].map((element) => Number(element.getAttribute(MARK)));
}

function outlineOf(page: Page, isOut: (block: number) => boolean): string {
  const body: string[] = [];
  /** The elements that are open and have no content so far. */
  const waiting: string[] = [];
  for (const piece of page.pieces) {
    if ('open' in piece) waiting.push(piece.open);
    else if ('block' in piece) {
      const block = page.blocks[piece.block];
      if (block === undefined || isOut(piece.block)) continue;
      body.push(...waiting.splice(0), elementOf(block, piece.block));
    } else if (waiting.pop() === undefined) body.push(`</${piece.close}>`);
  }
  return `<!doctype html><html><head><title>${escapeMarkup(page.head.title)}</title></head><body>${body.join('')}</body></html>`;
}

/**
 * A block as an element of the outline. Its linked characters are put into one link at its beginning. Their order does
 * not matter, because Readability uses only their share.
 */
function elementOf({ lines, tag, linked }: PageBlock, index: number): string {
  const name = HEADINGS.has(tag) ? tag : 'p';
  const words = lines.join(' ');
  const link = linked > 0 ? `<a href="#">${escapeMarkup(words.slice(0, linked))}</a>` : '';
  return `<${name} ${MARK}="${index}">${link}${escapeMarkup(words.slice(linked))}</${name}>`;
}
