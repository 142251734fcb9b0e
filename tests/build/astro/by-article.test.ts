import type { AstroPrerenderer } from 'astro';
import { describe, expect, it } from 'vitest';
import { byArticle } from '../../../src/build/astro/integration.ts';
import { article, corpus } from '../../entries.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** @param pathnames paths in Astro's order, grouped by kind of page */
async function order(pathnames: readonly string[], ...articles: readonly string[]): Promise<readonly string[]> {
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: async () => pathnames.map((pathname) => ({ pathname }) as Path),
    render: async () => new Response(),
  };
  const library = corpus(...articles.map((id) => article(id, 'Text.')));
  return (await byArticle(library)(own).getStaticPaths()).map(({ pathname }) => pathname);
}

describe('byArticle(corpus)', () => {
  it('puts all pages of an article together, after the pages without an article', async () => {
    expect(
      await order(
        [
          '/articles/b',
          '/articles/a',
          '/claims/a/x',
          '/claims/b/y',
          '/data/a.csv',
          '/data/b.tei.xml',
          '/actors/c',
          '/',
        ],
        'a',
        'b',
      ),
    ).toEqual([
      '/actors/c',
      '/',
      '/articles/a',
      '/claims/a/x',
      '/data/a.csv',
      '/articles/b',
      '/claims/b/y',
      '/data/b.tei.xml',
    ]);
  });

  it('puts the files of the text API beside the other pages of their article, and the lists of files last', async () => {
    const paths = [
      '/data/index',
      '/data/datapackage.json',
      '/data/dts/document/a/p1.xml',
      '/data/b.csv',
      '/data/a.csv',
    ];
    expect(await order([...paths, '/data/dts/index.json'], 'a', 'b')).toEqual([
      '/data/dts/index.json',
      '/data/dts/document/a/p1.xml',
      '/data/a.csv',
      '/data/b.csv',
      '/data/index',
      '/data/datapackage.json',
    ]);
  });

  it('keeps Astro’s order for pages without an article', async () => {
    expect(await order(['/b', '/a', '/claims/index'])).toEqual(['/b', '/a', '/claims/index']);
  });
});
