import { describe, expect, it } from 'vitest';
import { scriptsOf, shareInScripts } from '../../src/text/script.ts';

describe('scriptsOf(language)', () => {
  it.each([
    ['en', ['Latn']],
    ['fa', ['Arab']],
    ['ja', ['Hani', 'Hira', 'Kana']],
    ['zh-Hant', ['Hani']],
    ['sr', ['Cyrl', 'Latn']],
    ['sr-Latn', ['Latn']],
  ])('gives the scripts of %s', (language, scripts) => {
    expect(scriptsOf(language)).toEqual(scripts);
  });
});

describe('shareInScripts(text, scripts)', () => {
  it('counts letters alone', () => {
    expect(shareInScripts('abc דה 123 !', ['Latn'])).toBeCloseTo(3 / 5);
  });

  it('is undefined for a text without letters', () => {
    expect(shareInScripts('1 + 2', ['Latn'])).toBeUndefined();
  });
});
