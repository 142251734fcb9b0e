// stack(boxes) → tops: the boxes keep their order, do not overlap, and are as close as possible to their desired
// positions.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stack } from '../../src/browser/reading/margin.ts';

const box = (wanted: number, height = 20) => ({ wanted, height });

const cases = [
  { title: 'boxes with room between them are where they want to be', boxes: [box(0), box(100)], tops: [0, 100] },
  { title: 'two that want one place share the distance', boxes: [box(100), box(100)], tops: [88, 112] },
  { title: 'none is above the top of the page', boxes: [box(0), box(0)], tops: [0, 24] },
  { title: 'there may be no boxes', boxes: [], tops: [] },
];

describe('stack(boxes)', () => {
  it.each(cases)('$title', ({ boxes, tops }) => {
    expect(stack(boxes).tops.map(Math.round)).toEqual(tops);
  });

  it('keeps the order of any boxes, with space between them, and ends below the last', () => {
    const anyBox = fc.record({
      wanted: fc.integer({ min: 0, max: 5000 }),
      height: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(anyBox, { minLength: 1, maxLength: 40 }), (boxes) => {
        const { tops, end } = stack(boxes);
        const bottoms = tops.map((top, i) => top + (boxes[i]?.height ?? 0));
        expect(tops[0]).toBeGreaterThanOrEqual(0);
        for (let i = 1; i < tops.length; i += 1) expect(tops[i]).toBeGreaterThan((bottoms[i - 1] ?? 0) + 3.9);
        expect(end).toBeGreaterThan(bottoms.at(-1) ?? 0);
      }),
    );
  });
});
