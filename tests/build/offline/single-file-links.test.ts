import { describe, expect, it } from 'vitest';
import { linkInFile } from '../../../src/build/offline/single-file.ts';

const ids = new Set(['main', 'p2', 'claim-x', 'argument-y', 'maps']);
const page = 'articles/a.html';

const cases = [
  ['#p2', '#p2', '#p2'],
  ['a.html#claim-x', '#claim-x', '#claim-x'],
  ['a.html', '#main', '#main'],
  ['../maps/a.html', '#maps', '#maps'],
  ['../arguments/a/y.html', '#argument-y', '#argument-y'],
  ['../arguments/a/z.html', undefined, 'https://example.org/e/arguments/a/z.html'],
  ['../claims/a/x.html', undefined, 'https://example.org/e/claims/a/x.html'],
  ['../actors/iran.html?x=1#held', undefined, 'https://example.org/e/actors/iran.html?x=1#held'],
  ['#gone', undefined, 'https://example.org/e/articles/a.html#gone'],
  ['https://other.org/', 'https://other.org/', 'https://other.org/'],
  ['mailto:a@b.org', 'mailto:a@b.org', 'mailto:a@b.org'],
] as const;

describe('linkInFile(href, page, file)', () => {
  it.each(cases)('turns %s into %s, or into %s if the site has an address', (href, alone, sited) => {
    expect(linkInFile(href, page, { article: 'a', ids, address: undefined })).toBe(alone);
    expect(linkInFile(href, page, { article: 'a', ids, address: 'https://example.org/e' })).toBe(sited);
  });
});
