// Words with marks. The words are plain text; a mark is a range of the words that is a link, emphasis, a line break or
// a reference to a footnote.

import type { Range } from '../../anchor/range.ts';

/** A mark with its half-open range in the words, in UTF-16 code units. */
export type InlineMark = Range &
  (
    | { readonly kind: 'emphasis' | 'strong' }
    | { readonly kind: 'link'; readonly url: string }
    /** A line break. Its range contains a space of the words. */
    | { readonly kind: 'break' }
    /** A reference to a footnote. Its range is empty, because the number of the footnote is not one of the words. */
    | { readonly kind: 'footnote'; readonly note: string }
  );

export interface Inline {
  readonly text: string;
  readonly marks: readonly InlineMark[];
}

/**
 * A Unicode noncharacter, which no text contains. It shows where the marks begin and end while the words are changed.
 */
const SIGN = '\uFDD0';
const SIGNS = /\uFDD0/g;

export function plainInline(text: string): Inline {
  return { text, marks: [] };
}

/**
 * The words after a change, with the marks at their new offsets.
 * @param change may change white space and characters, but not their order
 */
export function changedInline({ text, marks }: Inline, change: (words: string) => string): Inline {
  if (marks.length === 0) return plainInline(change(text));
  const bounds = marks
    .flatMap(({ start, end }, mark) => [
      { at: start, mark, isEnd: false },
      { at: end, mark, isEnd: true },
    ])
    .toSorted((a, b) => a.at - b.at);
  let signed = '';
  let from = 0;
  for (const { at } of bounds) {
    signed += text.slice(from, at).replace(SIGNS, '') + SIGN;
    from = at;
  }
  const pieces = change(signed + text.slice(from).replace(SIGNS, '')).split(SIGN);
  let words = pieces[0]?.trimStart() ?? '';
  const found = marks.map(() => ({ start: 0, end: 0 }));
  bounds.forEach(({ mark, isEnd }, i) => {
    const place = found[mark];
    if (place !== undefined) place[isEnd ? 'end' : 'start'] = words.length;
    words += withoutDoubleSpace(words, pieces[i + 1] ?? '');
  });
  const kept = words.trimEnd();
  return { text: kept, marks: marks.flatMap((mark, i) => moved(mark, found[i] ?? mark, kept)) };
}

/** The piece without spaces at its beginning, if the words before it end with a space. */
function withoutDoubleSpace(before: string, piece: string): string {
  return before === '' || before.endsWith(' ') ? piece.trimStart() : piece;
}

/** The mark with its new range, without white space at the edges. Empty if the marked words were removed. */
function moved(mark: InlineMark, { start, end }: Range, text: string): readonly InlineMark[] {
  if (mark.kind === 'footnote')
    return [{ ...mark, start: Math.min(start, text.length), end: Math.min(start, text.length) }];
  if (mark.kind === 'break') return breakAt(mark, start, end, text);
  let [from, to] = [start, Math.min(end, text.length)];
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return to > from ? [{ ...mark, start: from, end: to }] : [];
}

/**
 * The line break with its new offset. In the words, a line break is a space. A line break at the beginning or end of
 * the words is left out.
 */
function breakAt(mark: InlineMark, start: number, end: number, text: string): readonly InlineMark[] {
  const at = [start, end - 1, start - 1].find((index) => index > 0 && index < text.length - 1 && text[index] === ' ');
  return at === undefined ? [] : [{ ...mark, start: at, end: at + 1 }];
}

/** The words between two offsets, with their marks. */
export function sliceInline({ text, marks }: Inline, from: number, to = text.length): Inline {
  const inside = marks.flatMap((mark) => {
    const [start, end] = [Math.max(mark.start, from), Math.min(mark.end, to)];
    const isHere = mark.kind === 'footnote' ? mark.start >= from && mark.start <= to : end > start;
    return isHere ? [{ ...mark, start: start - from, end: Math.max(start, end) - from }] : [];
  });
  return { text: text.slice(from, to), marks: inside };
}

/** Joins the words of all `parts` with the separator `between`. Their marks are kept. */
export function joinInline(parts: readonly Inline[], between: string): Inline {
  let text = '';
  const marks = parts.flatMap((part, i) => {
    if (i > 0) text += between;
    const at = text.length;
    text += part.text;
    return part.marks.map((mark) => ({ ...mark, start: mark.start + at, end: mark.end + at }));
  });
  return { text, marks };
}

/** The words, with a newline in place of each marked line break. */
export function withBreaks({ text, marks }: Inline): string {
  return marks.reduce(
    (words, { kind, start, end }) => (kind === 'break' ? `${words.slice(0, start)}\n${words.slice(end)}` : words),
    text,
  );
}

/**
 * The absolute address of a link to the web or to an e-mail address. Undefined for any other link, because it may be
 * unsafe.
 */
export function safeAddress(href: string, base?: string): string | undefined {
  const address = href.trim();
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (!/^(?:https?|mailto):$/.test(url.protocol)) return undefined;
  return URL.canParse(address) && !/\s/.test(address) ? address : url.href;
}
