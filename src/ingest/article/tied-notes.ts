// Labeled units of a plain text → the same units, with references to footnotes. A mark in the text, such as "[1]",
// becomes a reference to the note at the end that begins with the same mark. The mark is then no longer a word of the
// text or the note.

import { findMark } from '../parts/footnote-marks.ts';
import type { LabelledUnit } from '../parts/label-parts.ts';
import { changedInline, type Inline, joinInline, sliceInline } from '../read/inline.ts';

export function withNotesTied(units: readonly LabelledUnit[]): readonly LabelledUnit[] {
  const names = new Map<string, string>();
  const noteAt = new Map<number, string>();
  units.forEach(({ unit, part }, index) => {
    const mark = part.label === 'footnote' && unit.note === undefined ? findMark(unit.text) : undefined;
    if (mark === undefined || names.has(mark) || !isReferredTo(units.slice(0, index), mark)) return;
    names.set(mark, String(names.size + 1));
    noteAt.set(index, mark);
  });
  if (names.size === 0) return units;
  return units.map((one, index) => {
    const mark = noteAt.get(index);
    if (mark !== undefined) return noteUnit(one, mark, names.get(mark) ?? '');
    return isText(one) ? referringUnit(one, names) : one;
  });
}

function isText({ unit, part }: LabelledUnit): boolean {
  return ['paragraph', 'quote', 'list'].includes(part.label) && unit.note === undefined;
}

/** Whether a mark occurs in the text before its note, directly after a word or a punctuation mark. */
function isReferredTo(before: readonly LabelledUnit[], mark: string): boolean {
  return before.some((one) => isText(one) && one.unit.text.indexOf(mark) > 0);
}

function noteUnit(one: LabelledUnit, mark: string, note: string): LabelledUnit {
  const { text, marks = [] } = one.unit;
  const words = changedInline(sliceInline({ text, marks }, mark.length), (rest) => rest.replace(/^\s*:?\s+|^\s+/, ''));
  return { ...one, unit: { ...one.unit, ...words, note } };
}

/** The unit with a reference in place of each mark. */
function referringUnit(one: LabelledUnit, names: ReadonlyMap<string, string>): LabelledUnit {
  const { text, marks = [] } = one.unit;
  const whole = { text, marks };
  const cuts = [...names].flatMap(([mark, note]) =>
    placesOf(mark, text).map((start) => ({ start, end: start + mark.length, note })),
  );
  if (cuts.length === 0) return one;
  const parts: Inline[] = [];
  let at = 0;
  for (const { start, end, note } of cuts.toSorted((a, b) => a.start - b.start)) {
    parts.push(sliceInline(whole, at, start), { text: '', marks: [{ kind: 'footnote', note, start: 0, end: 0 }] });
    at = end;
  }
  parts.push(sliceInline(whole, at));
  return {
    ...one,
    unit: { ...one.unit, ...changedInline(joinInline(parts, ''), (words) => words.replace(/ +(?=[.,;:!?])/g, '')) },
  };
}

/** The offsets of a mark in a text, except at its beginning. A mark at the beginning belongs to a note itself. */
function placesOf(mark: string, text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(mark, 1); at > 0; at = text.indexOf(mark, at + mark.length)) found.push(at);
  return found;
}
