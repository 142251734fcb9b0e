// Labelled units → the blocks of the article's body: paragraphs, headings, quotes and lists, word for word.

import type { PartLabel } from '../../model/part.ts';
import type { LabelledUnit } from '../parts/label-parts.ts';
import { changedInline, type Inline, sliceInline, withBreaks } from '../read/inline.ts';
import { markerOf } from '../read/marker.ts';
import { type EarlierBlocks, keepIds } from './keep-ids.ts';

interface BlockFields {
  /** `p1`, `p2`, …: permanent, because annotations refer to it. */
  readonly id: string;
  readonly label: PartLabel;
  /** The words as in the text layer. Each item and each cell is a line, and marked line breaks are kept. */
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

/** The labels of units in the body. Units with other labels are written into the frontmatter, or not published. */
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

/** @param earlier the blocks of the article's earlier edition, whose ids are kept */
export function blocksOf(units: readonly LabelledUnit[], earlier: EarlierBlocks | undefined): readonly BodyBlock[] {
  const found = groups(units);
  const ids = keepIds(found.map(textOf), earlier);
  return found.map((group, i) => blockOf(group, ids[i] ?? ''));
}

/** Consecutive list items of the same kind (ordered or not) become one list; each other unit becomes its own block. */
function groups(units: readonly LabelledUnit[]): readonly Group[] {
  const found: [LabelledUnit, ...LabelledUnit[]][] = [];
  let before: LabelledUnit | undefined;
  for (const unit of units) {
    if (BODY_KINDS[unit.part.label] !== undefined) {
      if (unit.part.label === 'list' && before?.part.label === 'list' && sameMarks(unit, before))
        found.at(-1)?.push(unit);
      else found.push([unit]);
    }
    before = unit;
  }
  return found;
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

/** The words of a unit: without line breaks in a heading, and without an e-mail's `>` in a quote. */
function wordsOf([{ unit, part }]: Group): Inline {
  const { text, marks = [] } = unit;
  if (part.label === 'heading') return { text, marks: marks.filter(({ kind }) => kind !== 'break') };
  if (part.label !== 'quote' || unit.markup !== undefined || !text.includes('>')) return { text, marks };
  return changedInline({ text, marks }, (words) => words.replace(/(^|\s)>\s?/g, '$1').trim());
}

function itemOf({ unit: { text, marks = [] } }: LabelledUnit): Inline {
  return sliceInline({ text, marks }, markerOf(text)?.length ?? 0);
}
