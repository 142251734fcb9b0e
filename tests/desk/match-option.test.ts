import { describe, expect, it } from 'vitest';
import { type Option, optionFor } from '../../src/desk/client/match-option.ts';

const options: readonly Option[] = [
  { value: 'late', label: '4 · The ferry is late', number: 4, words: 'The ferry is late in every winter.' },
  {
    value: 'old',
    label: '42 · The ferry’s hull is old',
    number: 42,
    words: 'The ferry’s hull is older than the pier.',
  },
  { value: 'poor', label: 'The town is poor', words: 'The town with 42 houses is poor.' },
];

const cases: readonly (readonly [text: string, found: string | number])[] = [
  ['4', 'late'],
  ['42', 'old'],
  ['2', 'poor'],
  ['42 · The ferry’s hull is old', 'old'],
  ['poor', 'poor'],
  ['in every winter', 'late'],
  ['winter ferry', 'late'],
  ["FERRY'S  hull", 'old'],
  ['the ferry', 2],
  ['bridge', 0],
];

describe('optionFor(options, text)', () => {
  it.each(cases)('finds for %j', (text, found) => {
    const option = optionFor(options, text);
    expect(typeof option === 'number' ? option : option.value).toBe(found);
  });
});
