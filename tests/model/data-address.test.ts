import { describe, expect, it } from 'vitest';
import { dataPlaceOf, MOST_LISTED } from '../../src/model/address.ts';
import type { ArticleEntry } from '../../src/model/corpus.ts';
import { article, corpus } from '../entries.ts';

describe('dataPlaceOf(article, corpus)', () => {
  it.each([
    ['its place on the data page', 1, 'reviewed', '/data/index.html#a0'],
    ['its place in the largest library that is listed', MOST_LISTED, 'reviewed', '/data/index.html#a0'],
    ['the page alone in a larger library, which is not listed', MOST_LISTED + 1, 'reviewed', '/data/index.html'],
    ['the page alone for what is withdrawn', 1, 'withdrawn', '/data/index.html'],
  ])('is %s', (_, count, status, place) => {
    const articles = Array.from({ length: count }, (_one, i) => article(`a${i}`, 'Words.', { status }));
    expect(dataPlaceOf(articles[0] as ArticleEntry, corpus(...articles))).toBe(place);
  });
});
