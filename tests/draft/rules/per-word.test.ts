// Answers about words are kept for the pack for which they were given.

import { expect, it } from 'vitest';
import { perWord } from '../../../src/draft/rules/per-word.ts';

it('asks once about a word, and anew for another pack', () => {
  const asked: string[] = [];
  const isListed = perWord((word, pack: ReadonlySet<string>) => {
    asked.push(word);
    return pack.has(word);
  });
  const [one, other] = [new Set(['mill']), new Set(['weir'])];
  expect([isListed('mill', one), isListed('mill', one), isListed('weir', one)]).toEqual([true, true, false]);
  expect(asked).toEqual(['mill', 'weir']);
  expect([isListed('mill', other), isListed('weir', other)]).toEqual([false, true]);
});
