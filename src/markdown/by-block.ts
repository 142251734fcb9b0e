// Items with ranges → the items of each block, in the order given. Passes over the items once, for any number of blocks.

import type { Range } from '../anchor/range.ts';
import { type Block, blocksOn, type TextLayer } from '../anchor/text-layer.ts';

/** Returns a function that lists the items that overlap a block. */
export function lyingOn<T>(
  layer: TextLayer,
  all: readonly T[],
  rangesOf: (one: T) => readonly Range[],
): (block: Block) => readonly T[] {
  const byBlock = new Map<Block, T[]>(layer.blocks.map((block) => [block, []]));
  for (const one of all) for (const block of blocksOn(layer, rangesOf(one))) byBlock.get(block)?.push(one);
  return (block) => byBlock.get(block) ?? [];
}

/** Returns a function that lists the items that begin in a block. */
export function beginningIn<T>(
  layer: TextLayer,
  all: readonly T[],
  rangesOf: (one: T) => readonly Range[],
): (block: Block) => readonly T[] {
  const byBlock = Map.groupBy(all, (one) => blocksOn(layer, rangesOf(one).slice(0, 1))[0]);
  return (block) => byBlock.get(block) ?? [];
}
