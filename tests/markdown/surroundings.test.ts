import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distantRanges } from '../../src/markdown/passages.ts';

const SENTENCE = 'The council meets on Mondays in the hall beside the old river, and every seat is taken. ';

function shownOf(text: string, words: string): string {
  const start = text.indexOf(words);
  const block = { start: 0, end: text.length };
  const { before, after } = distantRanges(text, block, [{ start, end: start + words.length }], 'en');
  return text.slice(before.end, after.start);
}

describe('distantRanges(text, block, ranges, language)', () => {
  it('leaves about one complete sentence on each side of the words', () => {
    const text = `${SENTENCE.repeat(5)}Here are the words. ${SENTENCE.repeat(5)}`;
    expect(shownOf(text, 'Here are the words.')).toBe(`${SENTENCE}Here are the words. ${SENTENCE}`);
  });

  it('leaves a slightly longer paragraph whole', () => {
    const text = `${SENTENCE}${SENTENCE}Here are the words. ${SENTENCE}`;
    expect(shownOf(text, 'Here are the words.')).toBe(text);
  });

  it('never leaves out the words themselves, or text outside the block', () => {
    const strings = fc.array(fc.constantFrom('U.S. ', 'Ends. ', 'word ', SENTENCE), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(strings, fc.nat(), fc.nat(), fc.nat(500), (pieces, a, b, offset) => {
        const body = pieces.join('');
        const [from, to] = [a % body.length, b % body.length].sort((x, y) => x - y) as [number, number];
        const block = { start: offset, end: offset + body.length };
        const range = { start: offset + from, end: offset + to + 1 };
        const { before, after } = distantRanges(' '.repeat(offset) + body, block, [range], 'en');
        expect(before.start).toBe(block.start);
        expect(before.end).toBeLessThanOrEqual(range.start);
        expect(after.start).toBeGreaterThanOrEqual(range.end);
        expect(after.end).toBe(block.end);
      }),
    );
  });
});
