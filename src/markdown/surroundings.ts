// What of a block is enough to understand some of its words: about a sentence on either side of them.

import type { Range } from '../anchor/range.ts';

/** So many code units stand on either side at least: what a segmenter takes for the end of a sentence after “U.S.” is passed over. */
const NEAR = 80;
/** Less than this is not worth leaving out. */
const FAR = 160;

/**
 * @param text the text layer
 * @param language of the text, which decides where its sentences end
 * @returns what may be left out, before and after; offsets of the text layer
 */
export function beyond(
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
