import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/ingest/article/article-language.ts';
import type { Source } from '../../../src/ingest/read/source.ts';

const persian =
  'شهر باید قایق شبانه‌ی خود را نگه دارد، زیرا کسانی که دیر کار می‌کنند راه دیگری به خانه ندارند. شورا فردا رأی می‌دهد. ';
const german =
  'Die Stadt sollte ihre Nachtfähre behalten, denn wer spät arbeitet, kommt sonst nicht nach Hause. Der Rat entscheidet morgen. ';

describe('languageOf(source, text)', () => {
  it.each([
    ['takes the language that the file declares', 'de-AT', german, 'de-AT', []],
    ['recognizes the language of a file that declares none', undefined, persian, 'fa', []],
    ['overrules a declaration in another script', 'en', persian, 'fa', ['language-differs']],
    ['overrules the English of a template over a long text', 'en', german.repeat(5), 'de', ['language-differs']],
    ['keeps a declaration over a short text', 'en', german, 'en', []],
    ['keeps a declared language that it could not recognize', 'gsw', german.repeat(5), 'gsw', []],
    ['says that it could not recognize a language', undefined, '1 2 3', undefined, ['language-unknown']],
  ])('%s', (_, declared, text, language, rules) => {
    const source = { file: 'a.txt', facts: { language: declared } } as unknown as Source;
    const found = languageOf(source, text);
    expect(found.language).toBe(language);
    expect(found.problems.map(({ rule }) => rule)).toEqual(rules);
  });
});
