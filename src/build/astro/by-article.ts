// Astro's order of pages → pages sorted by article, so that all pages of an article are rendered while its reading is cached. The
// cache is small, but even a larger library is read only once.

import type { AstroPrerenderer } from 'astro';
import type { Corpus } from '../../model/corpus.ts';

/** Astro's prerenderer with the pages sorted. Pages that belong to no article come first. */
export function byArticle({ articles }: Corpus): (own: AstroPrerenderer) => AstroPrerenderer {
  const places = new Map([...articles.keys()].map((id, i) => [id, i]));
  const placeOf = (pathname: string) => places.get(articleIn(pathname)) ?? -1;
  return (own) => ({
    ...own,
    getStaticPaths: async () =>
      (await own.getStaticPaths()).toSorted((a, b) => placeOf(a.pathname) - placeOf(b.pathname)),
  });
}

/** The part of a path that may be an article's id: `/claims/<article>/…`, `/data/<article>.csv`. */
function articleIn(pathname: string): string {
  return pathname.split('/')[2]?.split('.')[0] ?? '';
}
