// Passages outside the reading page: a block in which only one annotation is marked, or the words around a mention.

import type { Element } from 'hast';
import { overlaps, type Range } from '../anchor/range.ts';
import { blocksOn, type TextLayer } from '../anchor/text-layer.ts';
import { type ArticleBlock, blocksOf } from './blocks.ts';
import { withoutNotes } from './footnotes.ts';
import { htmlOf } from './html.ts';
import type { Reading } from './reading.ts';
import { annotate } from './wrap-annotations.ts';

interface Passage {
  /** The id of the block on the reading page. */
  readonly block: string;
  /**
   * The block as HTML. Text more than about one sentence away is in an element `.beyond`, after an empty element
   * `.cut`.
   */
  readonly html: string;
  /** Whether the HTML has an element `.beyond`, which a reader can unfold. */
  readonly isCut: boolean;
}

/**
 * The blocks that overlap the ranges, in which only these ranges are marked.
 *
 * @param ranges in reading order
 */
export function passagesOf(reading: Reading, ranges: readonly Range[], classes: readonly string[]): readonly Passage[] {
  const mark = (): Element => ({
    type: 'element',
    tagName: 'mark',
    properties: { className: ['c', ...classes] },
    children: [],
  });
  const sources = sourcesOf(reading);
  const { text } = reading.layer;
  return blocksOn(reading.layer, ranges).flatMap((block) => {
    const source = sources.get(block.id);
    if (source === undefined) return [];
    const own = ranges.filter((range) => overlaps(range, block));
    const { before, after } = distantRanges(text, block, own, reading.article.data.language);
    const cuts = [before, after].filter(({ start, end }) => end > start);
    const wrappings = [
      { ranges, wrap: mark },
      ...cuts.map((cut) => ({ ranges: [cut], wrap: () => span('beyond'), head: span('cut') })),
    ];
    return [
      { block: block.id, html: htmlOf(annotate(source.element, block.start, wrappings)), isCut: cuts.length > 0 },
    ];
  });
}

function span(className: string): Element {
  return { type: 'element', tagName: 'span', properties: { className: [className] }, children: [] };
}

/** The words of the ranges, joined with " … ". */
export function wordsIn({ text }: TextLayer, ranges: readonly Range[]): string {
  return ranges.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

type Sources = ReadonlyMap<string, ArticleBlock>;

/**
 * Cache for the blocks of one article. One article is enough, because the pages of an article's annotations are made
 * one after another.
 */
let latest: { readonly reading: Reading; readonly sources: Sources } | undefined;

function sourcesOf(reading: Reading): Sources {
  if (latest?.reading === reading) return latest.sources;
  const { data, body } = reading.article;
  const sources = new Map(
    blocksOf(data, body).map((source) => [source.id, { ...source, element: withoutNotes(source.element) }]),
  );
  latest = { reading, sources };
  return sources;
}

/** A mention as a concordance shows it (keyword in context). */
export interface KeywordInContext {
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
  readonly block: string;
}

/**
 * Maximum length of the context on each side, in code units. The context fits on one line and is long enough to
 * understand the mention.
 */
const CONTEXT = 40;

export function keywordInContext(layer: TextLayer, range: Range): KeywordInContext {
  const block = blocksOn(layer, [range])[0] ?? {
    id: '',
    start: 0,
    end: layer.text.length,
  };
  const before = layer.text.slice(Math.max(block.start, range.start - CONTEXT), range.start);
  const after = layer.text.slice(range.end, Math.min(block.end, range.end + CONTEXT));
  return {
    // Removes a word that the maximum length cut in two.
    before: range.start - CONTEXT > block.start ? `…${before.replace(/^\S*\s/u, ' ')}` : before,
    keyword: layer.text.slice(range.start, range.end),
    after: range.end + CONTEXT < block.end ? `${after.replace(/\s\S*$/u, ' ')}…` : after,
    block: block.id,
  };
}

// Ranges of a block → the parts of the block that can be left out, because they are more than about one sentence away.

/**
 * Minimum number of code units kept on each side. The segmenter may take the period of “U.S.” for the end of a
 * sentence, so the text kept may be very short without this minimum.
 */
const NEAR = 80;
/** Minimum number of code units left out on a side. A shorter remainder is shown too. */
const FAR = 160;

/**
 * @param text the text layer
 * @param language the language of the text, needed to find the ends of sentences
 * @returns the ranges of the text layer that can be left out before and after the given ranges
 */
export function distantRanges(
  text: string,
  block: Range,
  ranges: readonly Range[],
  language: string,
): { readonly before: Range; readonly after: Range } {
  const first = Math.max(block.start, Math.min(...ranges.map(({ start }) => start)));
  const last = Math.min(block.end, Math.max(...ranges.map(({ end }) => end)));
  const ends = sentenceEnds(text.slice(block.start, block.end), language).map((end) => block.start + end);
  const from = ends.findLast((end) => end <= first - NEAR) ?? block.start;
  const to = ends.find((end) => end >= last + NEAR) ?? block.end;
  return {
    before: { start: block.start, end: from - block.start < FAR ? block.start : from },
    after: { start: block.end - to < FAR ? block.end : to, end: block.end },
  };
}

function sentenceEnds(text: string, language: string): readonly number[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index, segment }) => index + segment.length);
}
