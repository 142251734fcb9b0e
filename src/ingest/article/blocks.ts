// Labeled units → the blocks of the article's body, word for word: paragraphs, headings, quotes, lists, tables and
// footnotes.

import type { PartLabel } from '../../model/part.ts';
import { endsSentence } from '../../text/prose.ts';
import type { LabelledUnit } from '../parts/label-parts.ts';
import { changedInline, type Inline, joinInline, sliceInline, withBreaks } from '../read/inline.ts';
import { joinLines } from '../read/join-lines.ts';
import { markerOf } from '../read/marker.ts';
import { type EarlierBlocks, keepIds } from './keep-ids.ts';

interface BlockFields {
  /** The id of the block: `p1`, `p2`, … It never changes, because annotations contain it. */
  readonly id: string;
  readonly label: PartLabel;
  /**
   * The words as in the text layer. Each item of a list and each cell of a table is a line. Line breaks of the source
   * are kept where they are marked.
   */
  readonly text: string;
}

export type BodyBlock =
  | (BlockFields & { readonly kind: 'paragraph' | 'heading' | 'quote'; readonly words: Inline })
  | (BlockFields & { readonly kind: 'footnote'; readonly words: Inline; readonly note: string })
  | (BlockFields & { readonly kind: 'list'; readonly items: readonly Inline[]; readonly start: number | undefined })
  | (BlockFields & { readonly kind: 'table'; readonly rows: readonly (readonly Inline[])[] });

/** Whether some words of a block are linked, emphasized or otherwise marked. */
export function hasMarks(block: BodyBlock): boolean {
  if ('words' in block) return block.words.marks.length > 0;
  const pieces = 'items' in block ? block.items : block.rows.flat();
  return pieces.some(({ marks }) => marks.length > 0);
}

type Group = readonly [LabelledUnit, ...LabelledUnit[]];

/** Labels of units that are part of the body. Units with other labels go into the frontmatter, or are not published. */
const BODY_KINDS: Partial<Record<PartLabel, BodyBlock['kind']>> = {
  salutation: 'paragraph',
  heading: 'heading',
  paragraph: 'paragraph',
  quote: 'quote',
  list: 'list',
  table: 'table',
  footnote: 'footnote',
  signature: 'paragraph',
  correction: 'paragraph',
};

/** @param earlier the blocks of the article's earlier edition; their ids are kept */
export function blocksOf(units: readonly LabelledUnit[], earlier: EarlierBlocks | undefined): readonly BodyBlock[] {
  const found = groups(units);
  const ids = keepIds(found.map(textOf), earlier);
  return found.map((group, i) => blockOf(group, ids[i] ?? ''));
}

/**
 * The units of each block. Consecutive items of ordered lists become one list, and so do items of unordered lists. The
 * two halves of a paragraph that a page break divides become one block. Every other unit is a block.
 */
function groups(units: readonly LabelledUnit[]): readonly Group[] {
  const found: [LabelledUnit, ...LabelledUnit[]][] = [];
  let before: LabelledUnit | undefined;
  for (const unit of units) {
    const last = found.at(-1);
    if (BODY_KINDS[unit.part.label] !== undefined) {
      const isItem = unit.part.label === 'list' && before?.part.label === 'list' && sameMarks(unit, before);
      if (last !== undefined && (isItem || (isPageBreak(before) && isInterrupted(last.at(-1), unit)))) last.push(unit);
      else found.push([unit]);
    }
    // `before` is a page break only directly after a paragraph, or after another page break. Other page breaks are
    // skipped.
    before = isPageBreak(unit) && before !== last?.at(-1) && !isPageBreak(before) ? before : unit;
  }
  return found;
}

/** Whether a unit belongs to a page break: it is the number or the running head of a printed page. */
function isPageBreak(unit: LabelledUnit | undefined): boolean {
  return unit?.part.rule === 'page-number' || unit?.part.rule === 'running-head';
}

/**
 * Whether the second unit continues the paragraph of the first. The first does not end like a sentence, and the second
 * begins in lower case.
 */
function isInterrupted(first: LabelledUnit | undefined, second: LabelledUnit): boolean {
  if (first?.part.label !== 'paragraph' || second.part.label !== 'paragraph') return false;
  return !endsSentence(first.unit.text) && /^\p{Ll}/u.test(second.unit.text);
}

function sameMarks(a: LabelledUnit, b: LabelledUnit): boolean {
  return markerOf(a.unit.text)?.ordered === markerOf(b.unit.text)?.ordered;
}

function blockOf(group: Group, id: string): BodyBlock {
  const [{ unit, part }] = group;
  const kind = BODY_KINDS[part.label] ?? 'paragraph';
  const fields = { id, label: part.label, text: textOf(group) };
  if (unit.rows !== undefined) return { ...fields, kind: 'table', rows: unit.rows };
  if (kind === 'list') return { ...fields, kind, items: group.map(itemOf), start: markerOf(unit.text)?.number };
  const words = wordsOf(group);
  if (kind === 'footnote')
    return unit.note === undefined
      ? { ...fields, kind: 'paragraph', words }
      : { ...fields, kind, words, note: unit.note };
  return kind === 'table' ? { ...fields, kind: 'paragraph', words } : { ...fields, kind, words };
}

function textOf(group: Group): string {
  const [{ unit, part }] = group;
  if (unit.rows !== undefined) return unit.rows.flat().map(withBreaks).join('\n');
  if (part.label === 'list') return group.map((item) => withBreaks(itemOf(item))).join('\n');
  return withBreaks(wordsOf(group));
}

/**
 * The words of a group, without the line breaks of a heading, and without the `>` before each line of a quotation in an
 * e-mail.
 */
function wordsOf([{ unit, part }, ...others]: Group): Inline {
  const { text, marks = [] } = unit;
  if (others.length > 0) {
    const parts = [unit, ...others.map((other) => other.unit)].map(({ text, marks = [] }) => ({ text, marks }));
    return changedInline(joinInline(parts, '\n'), (words) => joinLines(words.split('\n')));
  }
  if (part.label === 'heading') return { text, marks: marks.filter(({ kind }) => kind !== 'break') };
  if (part.label !== 'quote' || unit.markup !== undefined || !text.includes('>')) return { text, marks };
  return changedInline({ text, marks }, (words) => words.replace(/(^|\s)>\s?/g, '$1').trim());
}

function itemOf({ unit: { text, marks = [] } }: LabelledUnit): Inline {
  return sliceInline({ text, marks }, markerOf(text)?.length ?? 0);
}
