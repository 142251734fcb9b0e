import { describe, expect, it } from 'vitest';
import { asideIn } from '../../../../src/draft/rules/reports/aside.ts';

const asides: readonly (readonly [words: string, holder: string | undefined, stance: string])[] = [
  ['the miller insists', 'the miller', 'reports'],
  ['my aunt used to say', 'my aunt', 'reports'],
  ['as the guild itself admits', 'the guild', 'endorses'],
  ['as Ann Lee told the court in March', 'Ann Lee', 'reports'],
  ['as the guild would have us believe', 'the guild', 'questions'],
  ['according to the miller', 'the miller', 'reports'],
  ['in the miller’s words', 'the miller', 'reports'],
  ['says Ann Lee of the Tram Club', 'Ann Lee of the Tram Club', 'reports'],
  ['we are told', undefined, 'reports'],
  ['I was told by a miller who would not be named', 'a miller who would not be named', 'reports'],
  ['or so the argument goes', undefined, 'reports'],
];

const none: readonly string[] = [
  'the miller never said',
  'tax claims',
  'who says so',
  'when the miller says',
  'our children might wake when we teach them',
  'thinks the same',
  'the wheel and the sign that says welcome',
  'the river',
  'in other words',
  'according to the season',
  'over the millers of other States',
  'they allege two things',
];

describe('asideIn(words)', () => {
  it.each(asides)('%s', (words, holder, stance) => {
    const found = asideIn(words);
    expect(found?.holder && words.slice(found.holder.start, found.holder.end)).toBe(holder);
    expect(found?.stance).toBe(stance);
  });

  it.each(none)('finds nobody in %j', (words) => {
    expect(asideIn(words)).toBeUndefined();
  });
});
