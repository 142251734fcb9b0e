// The pages of a build in another order than Astro's: all of an article, of whatever kind, one after the other, so that what
// was read of it is still there. Memory has a bound then, and a library larger than that is read once, not once for each kind.

import type { AstroPrerenderer } from 'astro';
import type { Corpus } from '../../model/corpus.ts';

/** Astro's own way to make pages, in that order: first those of no article. */
export function byArticle({ articles }: Corpus): (own: AstroPrerenderer) => AstroPrerenderer {
  const places = new Map([...articles.keys()].map((id, i) => [id, i]));
  const placeOf = (pathname: string) => places.get(articleIn(pathname)) ?? -1;
  return (own) => ({
    ...own,
    getStaticPaths: async () =>
      (await own.getStaticPaths()).toSorted((a, b) => placeOf(a.pathname) - placeOf(b.pathname)),
  });
}

/** What stands where paths name an article: `/claims/<article>/…`, `/data/<article>.csv`. */
function articleIn(pathname: string): string {
  return pathname.split('/')[2]?.split('.')[0] ?? '';
}
