import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, wrap } from '../../src/map/boxes.ts';
import { textWidth } from '../../src/map/text-width.ts';

describe('wrap(text, room, size)', () => {
  it.each([
    ['Iran can counter Trump’s demands', 130, ['Iran can counter', 'Trump’s demands']],
    ['A meeting is always possible', 130, ['A meeting is', 'always possible']],
    ['short', 130, ['short']],
    ['the U.S.-Iranian equation', 100, ['the U.S.-Iranian', 'equation']],
    ['战争不大可能发生', 70, ['战争不大', '可能发生']],
    ['Rindfleischetikettierung', 80, ['Rindfleischeti', 'kettierung']],
  ])('breaks "%s" evenly', (text, room, lines) => {
    expect(wrap(text, room, 14)).toEqual(lines);
  });

  it('loses no letter, and exceeds no line’s width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }),
        fc.integer({ min: 40, max: 200 }),
        (text, room) => {
          const letters = (string: string) => string.replace(/\s+/g, '');
          for (const lines of [wrap(text, room, 14), fill(text, room, 14)]) {
            expect(letters(lines.join(''))).toBe(letters(text));
            expect(lines.filter((line) => textWidth(line, 14) > room)).toEqual([]);
          }
        },
      ),
    );
  });
});

describe('textWidth(text, size)', () => {
  it('gives an accent no width, and an ideograph the width of a square', () => {
    expect(textWidth('é', 10)).toBe(textWidth('e', 10));
    expect(textWidth('战争', 10)).toBe(20);
  });
});
