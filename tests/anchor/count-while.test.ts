import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWhile } from '../../src/anchor/count-while.ts';

describe('countWhile(items, holds)', () => {
  it('counts the items below any limit, in any sorted list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ max: 20, min: 0 })), fc.integer({ max: 21, min: -1 }), (numbers, limit) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        expect(countWhile(sorted, (one) => one < limit)).toBe(sorted.filter((one) => one < limit).length);
      }),
    );
  });
});
