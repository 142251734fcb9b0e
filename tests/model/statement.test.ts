import { describe, expect, it } from 'vitest';
import { pointingWord } from '../../src/model/statement.ts';

describe('pointingWord(statement, held)', () => {
  it.each([
    ['They should pay.', false, 'They'],
    ['This is wrong.', false, 'This'],
    ['That is wrong.', false, 'That'],
    ['That the town is poor.', false, undefined],
    ['Its roof leaks.', false, 'Its'],
    ['It’s late.', false, 'It'],
    ['We will pay.', true, 'We'],
    ['We will pay.', false, undefined],
    ['It is time that somebody paid.', false, undefined],
    ['It would be wise to pay.', true, undefined],
    ['Theirs is the ferry.', false, undefined],
    ['The ferry is old.', true, undefined],
  ] as const)('%s %s %s', (statement, held, word) => {
    expect(pointingWord(statement, held)).toBe(word);
  });
});
