import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointCounter, firstCodePoints, lastCodePoints } from '../../src/anchor/code-points.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });

describe('codePointCounter(text)', () => {
  it('counts the code points before each', () => {
    fc.assert(
      fc.property(text, (any) => {
        const count = codePointCounter(any);
        let offset = 0;
        for (const [i, point] of Array.from(any).entries()) {
          expect(count(offset)).toBe(i);
          offset += point.length;
        }
        expect(count(any.length)).toBe(Array.from(any).length);
      }),
    );
  });
});

describe('firstCodePoints(text, count), lastCodePoints(text, count)', () => {
  it('cut no code point in two', () => {
    fc.assert(
      fc.property(text, fc.nat(70), (any, count) => {
        const points = Array.from(any);
        expect(firstCodePoints(any, count)).toBe(points.slice(0, count).join(''));
        expect(lastCodePoints(any, count)).toBe(points.slice(Math.max(0, points.length - count)).join(''));
      }),
    );
  });
});
