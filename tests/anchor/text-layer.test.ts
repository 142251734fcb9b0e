import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/anchor/range.ts';
import { blockAt, blocksOn } from '../../src/anchor/text-layer.ts';
import { anyLayer, layerOf } from './layers.ts';

describe('blockAt(layer, offset)', () => {
  it('gives an offset in a gap to the block before it', () => {
    const layer = layerOf('one', 'two');
    expect([0, 3, 4, 5].map((offset) => blockAt(layer, offset)?.id)).toEqual(['p1', 'p1', 'p1', 'p2']);
  });
});

describe('blocksOn(layer, ranges)', () => {
  it('has the blocks that any of the ranges overlaps, each once', () => {
    const ranges = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 60 })), { maxLength: 4 });
    fc.assert(
      fc.property(anyLayer, ranges, (layer, pairs) => {
        const pieces = pairs.map(([start, length]) => ({ start, end: start + length }));
        const expected = layer.blocks.filter((block) => pieces.some((piece) => overlaps(piece, block)));
        expect(blocksOn(layer, pieces).toSorted((a, b) => a.start - b.start)).toEqual(expected);
      }),
    );
  });
});
