// A unit of a page → the same unit with the marks of its words: links with absolute addresses, emphasis, references to
// footnotes.

import {
  changedInline,
  type Inline,
  type InlineMark,
  joinInline,
  plainInline,
  safeAddress,
  sliceInline,
} from '../inline.ts';
import { joinLines } from '../join-lines.ts';
import type { Markup, Run, Unit } from '../unit.ts';
import type { Region } from './elements.ts';
import { isBackLink, isReference, type Page, type PageBlock, type PageNotes, type PageRegion } from './page.ts';
import { textLength } from './running-text.ts';
import type { PageTable } from './table-reader.ts';

interface Context {
  readonly notes: PageNotes;
  /** The address of the page. Relative links are relative to it. */
  readonly base: string | undefined;
}

/** @param firstLine the number of the block's first line in the text of the source */
export function markedUnit(unit: Unit, block: PageBlock, firstLine: number, context: Context): Unit {
  const lines = unit.lines.map((line): Inline => {
    const index = line.number - firstLine;
    const own = block.lines[index] ?? '';
    // The line of a list item begins with a number or a dash that is not in the page's words. The marks are moved by
    // its length.
    const added = Math.max(0, line.text.length - own.length);
    return joinInline([plainInline(line.text.slice(0, added)), { text: own, marks: block.marks[index] ?? [] }], '');
  });
  const joined = changedInline(joinInline(lines, '\n'), (words) => joinLines(words.split('\n')));
  if (joined.text !== unit.text) return unit;
  const breaks = (unit.marks ?? []).filter(({ kind }) => kind === 'break');
  const { text, marks } = resolved({ text: joined.text, marks: [...breaks, ...joined.marks] }, context);
  return marks.length === 0 && text === unit.text ? unit : { ...unit, text, marks };
}

/**
 * A table of a page as one unit.
 * @param lines the lines of all its blocks
 */
export function tableUnit(table: PageTable, blocks: readonly PageBlock[], lines: Run, context: Context): Unit {
  const cellOf = ({ start, end }: PageTable['rows'][number][number]) => {
    const own = blocks
      .slice(start, end)
      .flatMap((block) => block.lines.map((text, i): Inline => ({ text, marks: block.marks[i] ?? [] })));
    return resolved(
      changedInline(joinInline(own, '\n'), (words) => joinLines(words.split('\n'))),
      context,
    );
  };
  const rows = table.rows.map((row) => row.map(cellOf));
  const cells = rows.flat().filter(({ text }) => text !== '');
  return { ...joinInline(cells, ' '), rows, lines, indent: 0, markup: TABLE };
}

const TABLE: Markup = { label: 'table', rule: 'page-table', confidence: 0.85 };

/**
 * The words with absolute addresses in their links. The number of each footnote reference, and each link from a
 * footnote back to the text, is left out.
 */
function resolved(words: Inline, { notes, base }: Context): Inline {
  const cuts = words.marks.filter((mark) => noteOf(mark, words, notes) !== undefined || isBackLink(mark, words));
  const whole = words.marks.flatMap((mark): readonly InlineMark[] => {
    if (mark.kind !== 'link') return [mark];
    const url = mark.url.startsWith('#') ? undefined : safeAddress(mark.url, base);
    return url === undefined ? [] : [{ ...mark, url }];
  });
  let at = 0;
  const parts: Inline[] = [];
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    if (cut.start < at) continue;
    const note = noteOf(cut, words, notes);
    parts.push(sliceInline({ text: words.text, marks: whole }, at, cut.start));
    if (note !== undefined) parts.push({ text: '', marks: [{ kind: 'footnote', note, start: 0, end: 0 }] });
    at = cut.end;
  }
  parts.push(sliceInline({ text: words.text, marks: whole }, at));
  return changedInline(joinInline(parts, ''), (text) => text.replace(/ +/g, ' ').trim());
}

function noteOf(mark: InlineMark, { text }: Inline, notes: PageNotes): string | undefined {
  return mark.kind === 'link' && isReference(mark, text) ? notes.at.get(mark.url) : undefined;
}

// The regions of a page → the regions of each block. A region around the text itself is ignored. For example, the class
// "has-sidebar" may be on an element around the whole page.

/**
 * Maximum share of the page's characters (without comments) in a side region. A larger region contains the text, so it
 * is ignored.
 */
const MOST_WORDS = 0.4;

/** Maximum length of a byline, in code units. A longer block only mentions the author. */
const LONGEST_BYLINE = 120;

/** The regions of each block, the outermost first. */
export function placesOf(page: Page): readonly (readonly Region[])[] {
  const holding = new Set(page.regions.filter((region, order) => holdsText(page, region, order)));
  const comments = page.regions.filter((region) => region.region === 'comments' && !holding.has(region));
  const isComment = new Array<boolean>(page.blocks.length).fill(false);
  for (const { start, end } of comments) isComment.fill(true, start, end);
  const sizes = runningSizes(page, isComment);
  const total = sizes.at(-1) ?? 0;
  const isLarge = ({ start, end }: PageRegion) =>
    (sizes[Math.min(end, page.blocks.length)] ?? 0) - (sizes[start] ?? 0) > MOST_WORDS * total;
  const others = page.regions.filter(
    (region) =>
      region.region !== 'comments' &&
      (isShortDek(region) || !holding.has(region)) &&
      !(region.region === 'caption' && hasParagraphs(page, region)) &&
      (IN_TEXT.has(region.region) || !isLarge(region)),
  );
  return nested(page, [...comments, ...others.map((region) => inlineByline(page, region))]);
}

/** Regions that may be of any size, because they are part of the text. */
const IN_TEXT: ReadonlySet<Region> = new Set(['quote', 'item']);

/** Maximum length of the running text in a caption, in code units. A figure with more contains a part of the text. */
const LONGEST_CAPTION = 700;

function hasParagraphs({ blocks }: Page, { start, end }: PageRegion): boolean {
  return textLength(blocks.slice(start, Math.min(end, blocks.length))) > LONGEST_CAPTION;
}

/**
 * Whether a region is a summary (dek) of one or two blocks. It may be inside the element of the text, at its beginning.
 */
function isShortDek({ region, start, end }: PageRegion): boolean {
  return region === 'dek' && end - start <= 2;
}

/** @param order the number of regions that began before the region */
function holdsText({ landmarks }: Page, { start, end }: PageRegion, order: number): boolean {
  return landmarks.some(({ block, regions }) => start <= block && block < end && order <= regions);
}

/** For each block, the number of characters in all blocks before it. Comments are not counted. */
function runningSizes({ blocks }: Page, isComment: readonly boolean[]): readonly number[] {
  const sizes = [0];
  blocks.forEach(({ lines }, i) => {
    const size = isComment[i] ? 0 : lines.reduce((sum, line) => sum + line.length, 0);
    sizes.push((sizes.at(-1) ?? 0) + size);
  });
  return sizes;
}

/** A byline region that is only a part of a line → the region of the whole line. */
function inlineByline({ blocks }: Page, region: PageRegion): PageRegion {
  const length = blocks[region.start]?.lines.join(' ').length ?? Number.POSITIVE_INFINITY;
  const isInline = region.region === 'byline' && region.end === region.start && length <= LONGEST_BYLINE;
  return isInline ? { ...region, end: region.start + 1 } : region;
}

/**
 * The regions of each block. They are nested like elements, so the blocks are read once, with a stack of open regions.
 */
function nested({ blocks }: Page, regions: readonly PageRegion[]): readonly (readonly Region[])[] {
  const sorted = regions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const open: PageRegion[] = [];
  let next = 0;
  return blocks.map((_, index) => {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= index) open.pop();
    for (let region = sorted[next]; region !== undefined && region.start <= index; region = sorted[next]) {
      if (region.end > index) open.push(region);
      next += 1;
    }
    return [...new Set(open.map(({ region }) => region))];
  });
}
