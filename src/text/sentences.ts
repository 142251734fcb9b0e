// The text of a block → its sentences. `Intl.Segmenter` finds their ends. An end after an abbreviation such as "Mr." is
// removed.

import type { BlockKind, TextLayer } from '../anchor/text-layer.ts';
import { stateNamed } from './gazetteer.ts';

export interface Span {
  /** Offsets in UTF-16 code units; `end` is after the last character. A span does not begin or end with white space. */
  readonly start: number;
  readonly end: number;
}

/** A sentence with its block. Its offsets are in the text layer. */
export interface Sentence extends Span {
  readonly text: string;
  readonly block: string;
  readonly kind: BlockKind;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations that never end a sentence. */
const TITLES =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Sen|Rep|Gov|Col|Capt|Lt|Sgt|Rev|Hon|St|Mt|No|Nos|vs|v|cf|e\.g|i\.e|p|pp|vol|Fig|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** Initials and abbreviations in capitals. They end a sentence only if the next word clearly begins a new sentence. */
const INITIALS = /(?:^|[\s(“"])(?:\p{Lu}\.)+$/u;

/** Words that often begin a sentence, but rarely begin a name. */
const OPENERS = new Set(
  `the a an this that these those it its he she they we i you his her their our my in on at for from by with as if when while but and
   or so yet however therefore thus there here what why how who some many most no not such after before since although though even
   both each every one two first second third`.split(/\s+/),
);

/** The number of a footnote. After a sentence, it belongs to this sentence. */
const NOTE_MARK = /^\[\d+\][\s.]*/;

export function sentencesIn(layer: TextLayer): readonly Sentence[] {
  return layer.blocks.flatMap(({ id, kind, start, end }) => {
    const text = layer.text.slice(start, end);
    return sentencesOf(text).map((span) => ({
      start: start + span.start,
      end: start + span.end,
      text: text.slice(span.start, span.end),
      block: id,
      kind,
    }));
  });
}

export function sentencesOf(text: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { index, segment } of segmentsOf(text)) {
    const last = spans.at(-1);
    const note = last === undefined ? 0 : (NOTE_MARK.exec(segment)?.[0].length ?? 0);
    if (last !== undefined && note > 0) last.end = index + note;
    if (note === segment.length) continue;
    if (
      last !== undefined &&
      note === 0 &&
      goesOn(text.slice(Math.max(last.start, last.end - 12), last.end).trimEnd(), segment)
    )
      last.end = index + segment.length;
    else spans.push({ start: index + note, end: index + segment.length });
  }
  return spans.map((span) => trimmed(text, span)).filter(({ start, end }) => end > start);
}

/** A quotation mark directly between the end of a sentence and the next word: `It fell by 90%."Childhood is short."` */
const MARK_BETWEEN = /(?<=[.!?…])["“‘«»]$/;

/** For each mark that opens or closes a quotation, the mark that opens a quotation which it closes. */
const CLOSED_BY: Readonly<Record<string, string>> = { '“': '„', '‘': '‚', '«': '»', '»': '«' };

/**
 * The segments of `Intl.Segmenter`. It gives a quotation mark between two sentences without a space to the first. If the
 * mark opens a quotation, it is moved to the second.
 */
function segmentsOf(text: string): readonly { readonly index: number; readonly segment: string }[] {
  const segments = [...segmenter.segment(text)].map(({ index, segment }) => ({ index, segment }));
  segments.forEach((one, i) => {
    const next = segments[i + 1];
    const [mark] = MARK_BETWEEN.exec(one.segment) ?? [];
    if (next === undefined || mark === undefined || closesIn(text.slice(0, next.index - 1), mark)) return;
    one.segment = one.segment.slice(0, -1);
    next.segment = `${mark}${next.segment}`;
    next.index -= 1;
  });
  return segments;
}

/** Whether a mark after `before` closes a quotation that is open there. */
function closesIn(before: string, mark: string): boolean {
  const count = (sign: string) => before.split(sign).length - 1;
  const opener = CLOSED_BY[mark];
  return opener === undefined ? count(mark) % 2 === 1 : count(opener) > count(mark);
}

/**
 * The offset after the last word of a sentence. Its final punctuation mark is not included, but the point of an
 * abbreviation is.
 */
export function endOfWords(sentence: string): number {
  const marks = /[.!…:;,]+$/.exec(sentence.slice(-8))?.[0].length ?? 0;
  return marks === 1 && INITIALS.test(sentence.slice(-12)) ? sentence.length : sentence.length - marks;
}

/** Whether `next` continues the sentence that ends with `before`. */
function goesOn(before: string, next: string): boolean {
  if (/^\s*[”’"')\]]+\s*$/.test(next)) return true;
  if (TITLES.test(before) || /^[\p{Ll},;:]/u.test(next)) return true;
  if (!INITIALS.test(before)) return false;
  const word = /^[“"‘'(]*([\p{L}’']+)/u.exec(next)?.[1] ?? '';
  return !OPENERS.has(word.toLowerCase()) && stateNamed(word) === undefined;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
