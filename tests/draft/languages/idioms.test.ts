// Each idiom's example is its test.

import { describe, expect, it } from 'vitest';
import { german, idioms as germanIdioms } from '../../../src/draft/languages/de/pack.ts';
import { idioms, nounIdioms } from '../../../src/draft/languages/en/idioms.ts';
import { english, inflected } from '../../../src/draft/languages/en/pack.ts';
import { idiomIn } from '../../../src/draft/rules/reports/idiom-reports.ts';

describe('an English idiom', () => {
  it.each([...idioms, ...nounIdioms])('is found in its example: $example.0', (idiom) => {
    const [sentence, content, holder] = idiom.example;
    expect(sentence).toMatch(english.hint);
    const found = idiomIn(sentence, [idiom], english);
    expect(found?.content.map(({ start, end }) => sentence.slice(start, end)).join(' … ')).toBe(content);
    expect(found?.holder && sentence.slice(found.holder.start, found.holder.end)).toBe(holder);
    expect(found?.stance).toBe(idiom.stance);
  });
});

describe('a German idiom', () => {
  it.each(germanIdioms)('is found in its example: $example.0', (idiom) => {
    const [sentence, content, holder] = idiom.example;
    const found = idiomIn(sentence, [idiom], german);
    expect(found?.content.map(({ start, end }) => sentence.slice(start, end)).join(' … ')).toBe(content);
    expect(found?.holder && sentence.slice(found.holder.start, found.holder.end)).toBe(holder);
  });
});

describe('inflected(entry)', () => {
  it.each([
    ['argue', 'argue argues argued arguing'],
    ['deny', 'deny denies denied denying'],
    ['say:says,said,saying', 'say says said saying'],
    ['agree', 'agree agrees agreed agreeing'],
    ['admit:admits,admitted', 'admit admits admitted'],
  ])('of %s', (entry, forms) => {
    expect(inflected(entry).join(' ')).toBe(forms);
  });
});
