// Words of a block → the part of the block that is enough to understand them: about a sentence on either side.

import type { Range } from '../anchor/range.ts';

/** Minimum number of code units kept on either side, since a segmenter may end a sentence at “U.S.” */
const NEAR = 80;
/** Minimum number of code units left out; a shorter remainder is kept. */
const FAR = 160;

/**
 * @param text the text layer
 * @param language of the text, which decides where its sentences end
 * @returns the ranges that may be left out, before and after, in offsets of the text layer
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
