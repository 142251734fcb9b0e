import { describe, expect, it } from 'vitest';
import { runsOf } from './word-runs.ts';

describe('runsOf(text, length)', () => {
  it.each([
    [
      'The bridge—the <i>second</i> one',
      3,
      ['the bridge the', 'bridge the i', 'the i second', 'i second i', 'second i one'],
    ],
    ['“Iran’s” ﬁrst 2', 2, ['iran s', 's first', 'first 2']],
    ['two words', 3, []],
    ['', 1, []],
  ])('of %j by %i', (text, length, runs) => {
    expect(runsOf(text, length)).toEqual(runs);
  });
});
