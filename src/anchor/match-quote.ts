// A selector → the ranges that may be its passage, each with the similarity of its words, context and block.
// This file only computes similarity; anchor.ts decides.

import search from 'approx-string-match';
import type { SelectorFields } from '../model/selector.ts';
import { fold, originalRange } from './fold.ts';
import { type GramIndex, placesOf } from './grams.ts';
import type { IndexedText } from './indexed-text.ts';
import { likelyRanges } from './likely-ranges.ts';
import { overlaps, type Range } from './range.ts';
import { blockAt, type TextLayer } from './text-layer.ts';

export interface QuoteMatch {
  readonly range: Range;
  /**
   * Similarity of the words, 0 to 1: 1 for verbatim words; TYPOGRAPHIC for words that differ only in case, accents,
   * quotation marks, dashes or spaces.
   */
  readonly words: number;
  /** Similarity of prefix and suffix, 0 to 1; undefined if the selector has neither. */
  readonly context: number | undefined;
  /** Whether the range begins in the block that the selector names; undefined if the selector names none. */
  readonly inBlock: boolean | undefined;
}

export const TYPOGRAPHIC = 0.99;

/**
 * Minimum share of equal letters in a match of changed words. Two unrelated passages of English prose share about half
 * of their letters.
 */
const LEAST_LIKENESS = 0.7;

/**
 * Minimum weight of each side of the context, in code units. An empty side, which means the edge of a block, weighs as
 * much as one or two words.
 */
const EDGE_WEIGHT = 8;

/**
 * Similarity of a context that is the edge of a block in the selector, but the edge of a sentence in the text. Two
 * paragraphs may have been joined there.
 */
const JOINED_EDGE = 0.75;

/** Maximum number of matches that are looked for. A quote with so many matches is not unique. */
export const MOST_MATCHES = 1000;

/**
 * The ranges of the verbatim words in their verbatim context, in the block that the selector names, in reading order.
 * A caller that needs only two ranges can stop after two.
 * @param grams index of the layer's text, to make the search for many selectors fast
 */
export function* rangesInContext(layer: TextLayer, selector: SelectorFields, grams?: GramIndex): Generator<Range> {
  const { exact, prefix = '', suffix = '', in: named } = selector;
  const words = prefix + exact + suffix;
  const block = named === undefined ? undefined : layer.blocks.find(({ id }) => id === named);
  if (named !== undefined && block === undefined) return;
  for (const at of placesOf(layer.text, words, (block?.start ?? 0) - prefix.length, grams)) {
    const range = { start: at + prefix.length, end: at + prefix.length + exact.length };
    if (block !== undefined && blockAt(layer, range.start) !== block) return;
    if (isAtEdges(layer, range, selector)) yield range;
  }
}

/** Verbatim matches, in reading order. */
export function verbatimMatches(text: IndexedText, selector: SelectorFields): readonly QuoteMatch[] {
  return rangesOf(text.layer.text, selector.exact, text.grams).map((range) => assess(text, selector, range, 1));
}

/** Matches of changed words: first matches that differ only in typography, then matches that differ in letters. */
export function changedMatches(text: IndexedText, selector: SelectorFields): readonly QuoteMatch[] {
  const quote = fold(selector.exact).text.trim();
  if (quote === '') return [];
  const retyped = rangesOf(text.folded.text, quote, text.foldedGrams).map((range) =>
    assess(text, selector, originalRange(text.folded, range), TYPOGRAPHIC),
  );
  return alike(text, selector, quote, retyped);
}

/**
 * Adds matches that differ in letters to the known matches.
 * @param known matches that differ only in typography
 */
function alike(
  text: IndexedText,
  selector: SelectorFields,
  quote: string,
  known: readonly QuoteMatch[],
): readonly QuoteMatch[] {
  const mostErrors = Math.floor(quote.length * (1 - LEAST_LIKENESS));
  const found = [...known];
  for (const place of likelyRanges(text, quote, mostErrors)) {
    const [match] = search(text.folded.text.slice(place.start, place.end), quote, mostErrors);
    if (match === undefined) continue;
    const range = originalRange(text.folded, { start: place.start + match.start, end: place.start + match.end });
    if (found.some((other) => overlaps(other.range, range))) continue;
    found.push(assess(text, selector, range, Math.min(TYPOGRAPHIC, 1 - match.errors / quote.length)));
  }
  return found;
}

function assess(text: IndexedText, selector: SelectorFields, range: Range, words: number): QuoteMatch {
  const block = blockAt(text.layer, range.start);
  return {
    range,
    words,
    context: contextLikeness(text, selector, range, words === 1),
    inBlock: selector.in === undefined ? undefined : block?.id === selector.in,
  };
}

/**
 * The similarity of the context: the mean of both sides, weighted by their lengths. Undefined for a selector without
 * context.
 */
function contextLikeness(
  text: IndexedText,
  { prefix, suffix }: SelectorFields,
  range: Range,
  isVerbatim: boolean,
): number | undefined {
  const sides = [
    prefix === undefined
      ? []
      : [{ stored: prefix, found: before(text, range, prefix.length), nearest: -1, edge: range.start }],
    suffix === undefined
      ? []
      : [{ stored: suffix, found: after(text, range, suffix.length), nearest: 0, edge: range.end }],
  ].flat();
  if (sides.length === 0) return undefined;
  const weights = sides.map(({ stored }) => Math.max(stored.length, EDGE_WEIGHT));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const likeness = sides.map(({ stored, found, nearest, edge }) => {
    if (stored === '') return found === '' ? 1 : endsSentence(text, edge) ? JOINED_EDGE : 0;
    return isVerbatim && endsWordAt(stored, nearest) && !endsWordAt(found, nearest) ? 0 : sideLikeness(stored, found);
  });
  return likeness.reduce((sum, value, i) => sum + value * ((weights[i] ?? 0) / total), 0);
}

/**
 * The text before a range that is compared with the prefix. It is somewhat longer than the prefix, because words may
 * have been inserted. It may begin in an earlier block, because the paragraph may have been split. An empty prefix
 * means the edge of the block, so nothing before the block is compared with it.
 */
function before({ layer }: IndexedText, range: Range, length: number): string {
  const from = length === 0 ? (blockAt(layer, range.start)?.start ?? 0) : range.start - reach(length);
  return layer.text.slice(Math.max(0, from), range.start);
}

/** The text after a range that is compared with the suffix, by the same rules as the text before the range. */
function after({ layer }: IndexedText, range: Range, length: number): string {
  const end = blockAt(layer, Math.max(range.start, range.end - 1))?.end ?? layer.text.length;
  return layer.text.slice(range.end, length === 0 ? end : range.end + reach(length));
}

/** Whether a sentence ends before an offset. */
function endsSentence({ layer }: IndexedText, offset: number): boolean {
  return /[.?!…؟。！？]["'”’»)\]]*\s*$/u.test(layer.text.slice(Math.max(0, offset - EDGE_WEIGHT), offset));
}

/**
 * Length of the text that is compared with a context, in code units: one and a half times the length of the context,
 * because words may have been inserted.
 */
function reach(length: number): number {
  return length + (length >> 1);
}

/** Whether a word ends between the quote and its context. Without this test, the quote "a" would match in "later". */
function endsWordAt(context: string, nearest: number): boolean {
  return !/[\p{L}\p{N}\p{M}]/u.test(context.at(nearest) ?? '');
}

/**
 * Similarity of a context in a selector and the text found, from 0 to 1. Differences in typography and white space do
 * not count.
 */
function sideLikeness(stored: string, found: string): number {
  const [pattern, text] = [fold(stored).text, fold(found).text];
  if (text.includes(pattern)) return 1;
  const [best] = search(text, pattern, Math.floor(pattern.length / 2));
  return best === undefined ? 0 : 1 - best.errors / pattern.length;
}

/**
 * Whether a range begins or ends at the edge of a block, where an empty prefix or suffix of the selector requires this.
 */
function isAtEdges(layer: TextLayer, range: Range, { prefix, suffix }: SelectorFields): boolean {
  if (prefix === '' && blockAt(layer, range.start)?.start !== range.start) return false;
  return suffix !== '' || blockAt(layer, Math.max(range.start, range.end - 1))?.end === range.end;
}

function rangesOf(text: string, words: string, grams: GramIndex | undefined): readonly Range[] {
  return [...placesOf(text, words, 0, grams).take(MOST_MATCHES)].map((at) => ({ start: at, end: at + words.length }));
}
