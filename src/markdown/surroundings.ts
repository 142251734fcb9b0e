// Ranges of a block → the parts of the block that can be left out, because they are more than about one sentence away.

import type { Range } from '../anchor/range.ts';

/** Minimum number of code units kept on each side, because the segmenter may find the end of a sentence at “U.S.” */
const NEAR = 80;
/** Minimum number of code units left out on a side. A shorter part is kept. */
const FAR = 160;

/**
 * @param text the text layer
 * @param language the language of the text, needed to find the ends of sentences
 * @returns the ranges of the text layer that can be left out before and after the given ranges
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
