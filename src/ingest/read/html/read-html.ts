// The text of an HTML file → the source's text (all blocks in document order, on lines of their own), and its units with the
// labels that the page's markup gives to them.

import type { Facts } from '../facts.ts';
import { type Line, linesOf } from '../lines.ts';
import { unitsOfLines } from '../plain/plain-units.ts';
import type { Markup, Unit } from '../unit.ts';
import { authorsOf } from './authors.ts';
import { type Layout, markupOf } from './block-markup.ts';
import { factsOfHead } from './head-facts.ts';
import { mainText } from './main-text.ts';
import { markedUnit } from './marked-unit.ts';
import type { Page, PageBlock } from './page.ts';
import { notesIn } from './page-notes.ts';
import { titleBlock } from './page-title.ts';
import { isVerse, versed } from './page-verse.ts';
import { placesOf } from './places.ts';
import { readPage } from './read-page.ts';
import { firstProse, isAside, textExtent } from './text-extent.ts';
import { titleLines } from './title-lines.ts';

/** The contents of a page that the source needs. */
export interface PageText {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly facts: Facts;
  /** Number of passages of the text that were left out because the page strikes them out or hides them. */
  readonly struck: number;
}

/**
 * @param of whether the HTML is a web page, with other contents around its text, or a document that contains only text
 * @returns undefined if elements are nested too deep
 */
export function readHtml(html: string, of: 'page' | 'document'): PageText | undefined {
  const page = readPage(html);
  return page && pageText(page, layoutOf(page, of === 'document'));
}

function layoutOf(page: Page, isAllText: boolean): Layout {
  const head = factsOfHead(page.head);
  const places = placesOf(page);
  const isOut = (block: number) =>
    places[block]?.some((place) => place === 'comments' || place === 'furniture') ?? false;
  const all = page.blocks.map((_, index) => index).filter((index) => !isOut(index));
  const found = (isAllText ? undefined : mainText(page, isOut)) ?? new Set(all);
  const title = titleBlock(page, places, head, firstProse(page, found));
  const extent = textExtent(page, found, title, (block) => isAside(places[block]));
  const authors = authorsOf(head.authors ?? [], head.publication, { page, places, at: { ...extent, title } });
  return { facts: { ...head, authors }, places, title, ...extent };
}

function pageText({ blocks, leftOut }: Page, layout: Layout): PageText {
  const notes = notesIn(blocks);
  const written = blocks.map((block, index) => {
    if (index === layout.title) return { block, lines: titleLines(block.lines, layout.facts.title) };
    const isItem = !notes.of.has(index) && markupOf(block.lines.join(' '), block, index, layout)?.label === 'list';
    return { block, lines: isItem ? itemLines(block) : block.lines };
  });
  const text = written.flatMap((one) => one.lines.map((line) => `${line}\n`)).join('');
  const lines = linesOf(text);
  let next = 0;
  const units = written.flatMap(({ block, lines: { length } }, index) => {
    const run = lines.slice(next, next + length);
    next += length;
    if (!isRun(run)) return [];
    const found = isVerse(block, index, layout) ? [versed(run)] : unitsOfLines(run);
    return found.map((unit) => {
      const marked = markedUnit(unit, block, run[0].number, { notes, base: layout.facts.url });
      const note = notes.of.get(index);
      if (note !== undefined) return { ...marked, note, markup: FOOTNOTE };
      return { ...marked, markup: markupOf(unit.text, block, index, layout) };
    });
  });
  return { text, units, facts: layout.facts, struck: leftOut.filter((block) => layout.main.has(block)).length };
}

/** The markup of a block that is the target of a footnote reference. */
const FOOTNOTE: Markup = { label: 'footnote', rule: 'page-footnotes', confidence: 0.9 };

function isRun(lines: readonly Line[]): lines is readonly [Line, ...Line[]] {
  return lines.length > 0;
}

/** The lines of a list item, with the number or dash that a browser shows before the item. */
function itemLines({ lines: [first, ...others], number, tag }: PageBlock): readonly string[] {
  const mark = number === undefined ? '-' : `${number}.`;
  return [tag === 'li' ? `${mark} ${first}` : first, ...others];
}
