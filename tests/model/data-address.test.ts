import { describe, expect, it } from 'vitest';
import { citePageOf, citeUrlOf, claimCardOf } from '../../src/model/address.ts';
import { site } from '../../src/model/site.ts';
import { article } from '../entries.ts';

describe('citePageOf(article), citeUrlOf(article, block)', () => {
  it.each([
    ['an article’s own page and place', 'reviewed', ['/data/a.html', '/data/a.html?p=p3#passage']],
    ['the page of all data for what is withdrawn', 'withdrawn', ['/data/index.html', '/data/index.html']],
  ])('is %s', (_, status, places) => {
    const entry = article('a', 'Words.', { status });
    expect([citePageOf(entry), citeUrlOf(entry, 'p3')]).toEqual(places);
  });
});

describe('claimCardOf(claim, site)', () => {
  it.each([
    ['its article’s, because a picture for each claim is slow', {}, '/cards/a.png'],
    ['its own, if the site asks for it', { linkPictures: 'claims' }, '/cards/a/c.png'],
  ])('is %s', (_, fields, path) => {
    expect(claimCardOf('a/c', site.parse(fields))).toBe(path);
  });
});
