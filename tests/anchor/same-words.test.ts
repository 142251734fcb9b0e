import { describe, expect, it } from 'vitest';
import { isSameWords } from '../../src/anchor/same-words.ts';

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
