import { describe, expect, it } from 'vitest';
import { redirectsOf } from '../../../src/build/links/redirects.ts';
import { readLibrary } from '../../../src/corpus/from-disk.ts';

describe('redirectsOf(corpus)', async () => {
  const { corpus } = await readLibrary('tests/fixtures/content');
  const moves = new Map(redirectsOf(corpus).map(({ from, to }) => [from, to]));

  it('redirects from an article’s former id to its page, its map and its lists', () => {
    expect(moves.get('/articles/crossings.html')).toBe('/articles/overlaps.html');
    expect(moves.get('/maps/crossings.html')).toBe('/maps/overlaps.html');
    expect(moves.get('/data/crossings.html')).toBe('/data/overlaps.html');
    expect(moves.get('/claims/crossings/index.html')).toBe('/claims/overlaps/index.html');
  });

  it('redirects from every former address of an annotation, after a change of its own id or its article’s', () => {
    const from = [...moves].filter(([, to]) => to === '/claims/overlaps/too-dear.html').map(([old]) => old);
    expect(from).toEqual([
      '/claims/overlaps/costly.html',
      '/claims/crossings/too-dear.html',
      '/claims/crossings/costly.html',
    ]);
  });

  it('does not redirect from a current address', () => {
    expect([...moves].filter(([from, to]) => from === to || moves.has(to))).toEqual([]);
  });
});
