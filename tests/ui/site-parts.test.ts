import { describe, expect, it } from 'vitest';
import * as en from '../../src/ui/en.ts';
import { sitePartsOf } from '../../src/ui/site-parts.ts';
import { article, corpus } from '../entries.ts';

describe('sitePartsOf(corpus, words)', () => {
  it.each([
    ['no article', [], '/articles/index.html', '/maps/index.html'],
    ['one article', ['a'], '/articles/a.html', '/maps/a.html'],
    ['several articles of which one is withdrawn', ['a', 'gone'], '/articles/a.html', '/maps/a.html'],
    ['several articles', ['a', 'b'], '/articles/index.html', '/maps/index.html'],
  ])('leads to the text and the map of %s', (_, ids, text, map) => {
    const parts = sitePartsOf(
      corpus(...ids.map((id) => article(id, 'Text.', { status: id === 'gone' ? 'withdrawn' : 'reviewed' }))),
      en,
    );
    expect(parts.find(({ name }) => name === 'articles')?.href).toBe(text);
    expect(parts.find(({ name }) => name === 'maps')?.href).toBe(map);
  });
});
