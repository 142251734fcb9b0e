// A unit of a page → the unit with the marks of its words: links with absolute addresses, emphasis, references to footnotes.

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
import type { Unit } from '../unit.ts';
import type { PageBlock } from './page.ts';
import { isBackLink, isReference, type PageNotes } from './page-notes.ts';

interface Context {
  readonly notes: PageNotes;
  /** The page's address, for relative links. */
  readonly base: string | undefined;
}

/** @param firstLine the line number of the block's first line in the source's text */
export function markedUnit(unit: Unit, block: PageBlock, firstLine: number, context: Context): Unit {
  const lines = unit.lines.map((line): Inline => {
    const index = line.number - firstLine;
    const own = block.lines[index] ?? '';
    // In a list item, a number or a dash was added before the words.
    const added = Math.max(0, line.text.length - own.length);
    return joinInline([plainInline(line.text.slice(0, added)), { text: own, marks: block.marks[index] ?? [] }], '');
  });
  const joined = changedInline(joinInline(lines, '\n'), (words) => joinLines(words.split('\n')));
  if (joined.text !== unit.text) return unit;
  const breaks = (unit.marks ?? []).filter(({ kind }) => kind === 'break');
  const { text, marks } = resolved({ text: joined.text, marks: [...breaks, ...joined.marks] }, context);
  return marks.length === 0 && text === unit.text ? unit : { ...unit, text, marks };
}

/** The words with absolute addresses of links. The number of a footnote reference and links back from a note are removed. */
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
