// The text layer: an article's plain text as one string, with a blank line between blocks. The blocks are title, dek,
// the blocks of the body, captions and bio. All quotes, ranges and segments refer to this text.

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
  /** Blocks in reading order, none empty, separated by BLOCK_GAP in the text. */
  readonly blocks: readonly Block[];
}

const BLOCK_GAP = '\n\n';

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

/** The block that contains an offset. For an offset between two blocks, it is the first of them. */
export function blockAt(layer: TextLayer, offset: number): Block | undefined {
  return layer.blocks[blocksBegunAt(layer, offset) - 1];
}

/** The blocks that overlap the ranges, each once. */
export function blocksOn(layer: TextLayer, ranges: readonly Range[]): readonly Block[] {
  const touched = new Set<Block>();
  for (const range of ranges) {
    const [from, to] = [blocksBegunAt(layer, range.start) - 1, blocksBegunAt(layer, range.end - 1)];
    for (const block of layer.blocks.slice(Math.max(0, from), to)) if (overlaps(block, range)) touched.add(block);
  }
  return [...touched];
}

/** Number of blocks that begin at or before an offset. */
function blocksBegunAt({ blocks }: TextLayer, offset: number): number {
  return countWhile(blocks, ({ start }) => start <= offset);
}
