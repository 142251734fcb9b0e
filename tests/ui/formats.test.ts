import { describe, expect, it } from 'vitest';
import { blockName } from '../../src/ui/block-name.ts';
import * as en from '../../src/ui/en.ts';
import { counted, dateIn, inLine, joined, megabytes, numeral, percentage, quoted } from '../../src/ui/formats.ts';
import { wordsOf } from '../../src/ui/languages.ts';

describe('counted(language, count, forms)', () => {
  const polish = { one: '# teza', few: '# tezy', many: '# tez', other: '# tezy' };
  it.each([
    ['en', 1, { one: '# claim', other: '# claims' }, '1 claim'],
    ['en', 1234, { one: '# claim', other: '# claims' }, '1,234 claims'],
    ['pl', 1, polish, '1 teza'],
    ['pl', 3, polish, '3 tezy'],
    ['pl', 5, polish, '5 tez'],
    ['fa', 12, { other: '# ادعا' }, '۱۲ ادعا'],
  ])('takes the plural form of the language: %s, %i', (language, count, forms, text) => {
    expect(counted(language, count, forms)).toBe(text);
  });
});

describe('quoted(words, marks)', () => {
  it.each([
    ['a plain word', '“a plain word”'],
    ['“state,”', '“‘state,’”'],
    ['the line “no war, no negotiation” (“so far”)', '“the line ‘no war, no negotiation’ (‘so far’)”'],
    ['says "yes" twice', '“says ‘yes’ twice”'],
    ['a « b » c', '“a ‘b’ c”'],
  ])('gives inner quotation marks the second level: %s', (words, text) => {
    expect(quoted(words, '“”‘’')).toBe(text);
  });

  it.each([
    ['de', 'das „Nein“', '„das ‚Nein‘“'],
    ['es', 'el «no»', '«el “no”»'],
    ['fr', 'le «\u00a0non\u00a0»', '«\u00a0le “non”\u00a0»'],
    ['fa', 'گفت «نه»', '«گفت ‹نه›»'],
  ])('has the marks of the language: %s', (language, words, text) => {
    expect(wordsOf({ language }).commonWords.quoted(words)).toBe(text);
  });
});

describe('the other formats', () => {
  it('follow the language', () => {
    expect(inLine('en', ['a', 'b', 'c'])).toBe('a, b, c');
    expect(inLine('en', [])).toBe('');
    expect(joined('en', ['a', 'b', 'c'])).toBe('a, b, and c');
    expect(joined('de', ['a', 'b', 'c'])).toBe('a, b und c');
    expect(percentage('de', 0.856)).toBe('86\u00a0%');
    expect(megabytes('en', 2_600_000)).toBe('3 MB');
    expect(megabytes('fr', 100)).toBe('1\u202fMo');
  });
});

describe('numeral(language, value)', () => {
  it.each([
    ['en', '1234'],
    ['de', '1234'],
    ['fa', '۱۲۳۴'],
  ])('has the digits of the language and no separators: %s', (language, text) => {
    expect(numeral(language, 1234)).toBe(text);
  });
});

describe('dateIn(language, date)', () => {
  it.each([
    ['en', '2020', '2020'],
    ['en', '2020-01', 'January 2020'],
    ['en', '2020-01-31', 'January 31, 2020'],
    ['de', '2020-01-31', '31. Januar 2020'],
  ])('is as precise as the date: %s, %s', (language, date, text) => {
    expect(dateIn(language, date)).toBe(text);
  });
});

describe('blockName(id, words)', () => {
  it.each([
    ['p7', '¶ 7'],
    ['title', 'title'],
    ['caption-2', 'caption'],
    ['other', 'other'],
  ])('names the block %s: %s', (id, name) => {
    expect(blockName(id, en)).toBe(name);
  });
});

describe('wordsOf(site)', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['xx', 'en'],
    ['de-AT', 'de'],
    ['fa-IR', 'fa'],
  ])('are, for the language %s, those of %s', (language, file) => {
    expect(wordsOf({ language }).language).toBe(file);
  });
});
