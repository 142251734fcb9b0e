// The text layer: an article's plain text as one string, in blocks joined by one blank line.
// Every quote, range and segment refers to it: title, dek, the blocks of the body, captions, bio.

import { countWhile } from './count-while.ts';
import { overlaps, type Range } from './range.ts';

export type BlockKind =
  | 'title'
  | 'dek'
  | 'heading'
  | 'paragraph'
  | 'quote'
  | 'list'
  | 'table'
  | 'code'
  | 'footnote'
  | 'caption'
  | 'bio';

export interface Block extends Range {
  readonly id: string;
  readonly kind: BlockKind;
}

export interface TextLayer {
  readonly text: string;
  /** In reading order, not empty, apart by BLOCK_GAP. */
  readonly blocks: readonly Block[];
}

export const BLOCK_GAP = '\n\n';

/** Joins the texts of blocks into one layer. Blocks without text are left out. */
export function textLayerOf(
  blocks: readonly { readonly id: string; readonly kind: BlockKind; readonly text: string }[],
): TextLayer {
  let at = 0;
  const placed: Block[] = [];
  const texts: string[] = [];
  for (const { id, kind, text } of blocks) {
    if (text === '') continue;
    placed.push({ id, kind, start: at, end: at + text.length });
    texts.push(text);
    at += text.length + BLOCK_GAP.length;
  }
  return { text: texts.join(BLOCK_GAP), blocks: placed };
}

/** The block in which an offset lies; an offset in a gap belongs to the block before it. */
export function blockAt(layer: TextLayer, offset: number): Block | undefined {
  return layer.blocks[blocksBegunAt(layer, offset) - 1];
}

/** The blocks that ranges touch, each once. */
export function blocksOn(layer: TextLayer, ranges: readonly Range[]): readonly Block[] {
  const touched = new Set<Block>();
  for (const range of ranges) {
    const [from, to] = [blocksBegunAt(layer, range.start) - 1, blocksBegunAt(layer, range.end - 1)];
    for (const block of layer.blocks.slice(Math.max(0, from), to)) if (overlaps(block, range)) touched.add(block);
  }
  return [...touched];
}

/** Number of blocks that begin at an offset or before it. */
function blocksBegunAt({ blocks }: TextLayer, offset: number): number {
  return countWhile(blocks, ({ start }) => start <= offset);
}
