// Labelled units → the blocks of the article's body: paragraphs, headings, quotes and lists, word for word.

import type { PartLabel } from '../../model/part.ts';
import type { LabelledUnit } from '../parts/label-parts.ts';
import { markerOf } from '../read/marker.ts';
import { type EarlierBlocks, keepIds } from './keep-ids.ts';

interface BlockFields {
  /** `p1`, `p2`, …: lasting, so never renumbered afterwards. */
  readonly id: string;
  readonly label: PartLabel;
  /** The words as the text layer has them. */
  readonly text: string;
}

export type BodyBlock =
  | (BlockFields & { readonly kind: 'paragraph' | 'heading' | 'quote' })
  | (BlockFields & { readonly kind: 'list'; readonly items: readonly string[]; readonly start: number | undefined });

type Group = readonly [LabelledUnit, ...LabelledUnit[]];

/** The labels that make up the body; the others go to the frontmatter or are not published. */
const BODY_KINDS: Partial<Record<PartLabel, BodyBlock['kind']>> = {
  salutation: 'paragraph',
  heading: 'heading',
  paragraph: 'paragraph',
  quote: 'quote',
  list: 'list',
  footnote: 'paragraph',
  signature: 'paragraph',
  correction: 'paragraph',
};

/** @param earlier the blocks of the article as it was, whose ids are kept */
export function blocksOf(units: readonly LabelledUnit[], earlier: EarlierBlocks | undefined): readonly BodyBlock[] {
  const found = groups(units);
  const ids = keepIds(found.map(textOf), earlier);
  return found.map((group, i) => blockOf(group, ids[i] ?? ''));
}

/** List items that follow each other make one list; everything else stands alone. */
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
  return kind === 'list'
    ? { ...fields, kind, items: group.map(itemOf), start: markerOf(unit.text)?.number }
    : { ...fields, kind };
}

function textOf(group: Group): string {
  const [{ unit, part }] = group;
  if (part.label === 'list') return group.map(itemOf).join('\n');
  return part.label === 'quote' && unit.markup === undefined
    ? unit.text.replace(/(^|\s)>\s?/g, '$1').trim()
    : unit.text;
}

function itemOf({ unit }: LabelledUnit): string {
  return unit.text.slice(markerOf(unit.text)?.length ?? 0);
}
