import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isSameWords, originalRange } from '../../src/anchor/fold.ts';
import { paragraph } from './layers.ts';

const alike: readonly (readonly [string, string])[] = [
  ['“Yes,” she said', '"yes," she said'],
  ['it’s', "it's"],
  ['JCPOA—China', 'jcpoa-china'],
  ['a\u00A0b \n c', 'a b c'],
  ['co\u00ADop', 'coop'],
  ['cafe\u0301', 'café'],
  ['ﬁre', 'fire'],
  ['Straße', 'strasse'],
  ['wait…', 'wait...'],
];

describe('fold(text)', () => {
  it.each(alike)('makes %j and %j equal', (a, b) => {
    expect(fold(a).text).toBe(fold(b).text);
  });

  it('maps every folded range back to its original words', () => {
    fc.assert(
      fc.property(paragraph, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const start = a % folded.text.length;
        const end = start + 1 + (b % (folded.text.length - start));
        const range = originalRange(folded, { start, end });
        expect(fold(text.slice(range.start, range.end)).text).toContain(folded.text.slice(start, end).trim());
      }),
    );
  });
});

describe('isSameWords(a, b)', () => {
  it.each([
    ['The till is empty.', 'the till is empty', true],
    ['“No war, no talks”', 'no war – no talks', true],
    ['Zürich', 'zurich', true],
    ['the till is empty', 'the till is not empty', false],
    ['', 'empty', false],
  ])('of %j and %j: %j', (a, b, same) => {
    expect(isSameWords(a, b)).toBe(same);
  });
});
