// Items with ranges → the items of each block, in the order given. One pass, however many blocks there are.

import type { Range } from '../anchor/range.ts';
import { type Block, blocksOn, type TextLayer } from '../anchor/text-layer.ts';

/** The items that lie on a block, in whole or in part. */
export function lyingOn<T>(
  layer: TextLayer,
  all: readonly T[],
  rangesOf: (one: T) => readonly Range[],
): (block: Block) => readonly T[] {
  const byBlock = new Map<Block, T[]>(layer.blocks.map((block) => [block, []]));
  for (const one of all) for (const block of blocksOn(layer, rangesOf(one))) byBlock.get(block)?.push(one);
  return (block) => byBlock.get(block) ?? [];
}

/** The items that begin in a block. */
export function beginningIn<T>(
  layer: TextLayer,
  all: readonly T[],
  rangesOf: (one: T) => readonly Range[],
): (block: Block) => readonly T[] {
  const byBlock = Map.groupBy(all, (one) => blocksOn(layer, rangesOf(one).slice(0, 1))[0]);
  return (block) => byBlock.get(block) ?? [];
}
