// A reading of a whole text → the parts of the text that an edition of excerpts shows: the annotated passages, with
// some words around them. The symbol […] replaces the text between the parts.

import type { Range } from '../anchor/range.ts';
import type { Block } from '../anchor/text-layer.ts';
import type { Reading } from './reading.ts';

/** The symbol for words that are left out. */
const GAP = '[…]';

export interface ExcerptBlock {
  /** The block of the whole text. */
  readonly block: Block;
  /** The words that are shown, with […] for each gap. */
  readonly text: string;
  /** An offset in the whole text → the offset in `text`. Valid only for an offset in a shown part. */
  readonly offsetIn: (offset: number) => number;
}

/** The blocks that have an annotated passage. @param words number of words around each passage */
export function excerptBlocks({ layer, claims, remarks }: Reading, words: number): readonly ExcerptBlock[] {
  const passages = [...claims, ...remarks].flatMap(({ ranges }) => ranges);
  return layer.blocks
    .filter(({ kind }) => kind !== 'title')
    .flatMap((block) => {
      const inBlock = passages.filter(({ start, end }) => start < block.end && end > block.start);
      const shown = inBlock.map((passage) => widened(passage, block, layer.text, words));
      return shown.length === 0 ? [] : [excerptOf(block, joined(shown), layer.text)];
    });
}

const WORD = /\S+/g;

/** The part of a passage that lies in a block, with a number of words added on each side. */
function widened(passage: Range, block: Block, text: string, words: number): Range {
  const start = Math.max(passage.start, block.start);
  const end = Math.min(passage.end, block.end);
  const before = [...text.slice(block.start, start).matchAll(WORD)].at(-words);
  const after = [...text.slice(end, block.end).matchAll(WORD)][words - 1];
  if (words === 0) return { start, end };
  return {
    start: before === undefined ? block.start : block.start + before.index,
    end: after === undefined ? block.end : end + after.index + after[0].length,
  };
}

/** Ranges → ranges in reading order. Ranges that touch or overlap are joined. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && range.start <= last.end + 1)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else all.push(range);
  }
  return all;
}

function excerptOf(block: Block, parts: readonly Range[], whole: string): ExcerptBlock {
  let text = '';
  const begins: { readonly from: number; readonly to: number }[] = [];
  let at = block.start;
  for (const { start, end } of parts) {
    if (start > at) text += `${text === '' ? '' : ' '}${GAP} `;
    begins.push({ from: start, to: text.length });
    text += whole.slice(start, end);
    at = end;
  }
  if (at < block.end) text += ` ${GAP}`;
  const offsetIn = (offset: number) => {
    const part = begins.findLast(({ from }) => from <= offset) ?? { from: block.start, to: 0 };
    return part.to + offset - part.from;
  };
  return { block, text, offsetIn };
}
