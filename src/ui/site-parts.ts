// The parts of the site that every page links to. For a single article, the links lead to its text and its map; for several, to
// lists of texts and maps.

import { indexOf, mapOf, mapsPage, matrixPage, pageOf } from '../model/address.ts';
import type { Entry } from '../model/collections.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Words } from './languages.ts';

export interface SitePart {
  /** The value of a page's `section` prop. */
  readonly name: string;
  readonly href: string;
  readonly text: string;
}

export function sitePartsOf(
  { guide, listed, pages }: Pick<Corpus, 'guide' | 'listed' | 'pages'>,
  { commonWords }: Words,
): readonly SitePart[] {
  const [only, ...others] = listed('articles').map(({ id }) => id);
  const isOne = only !== undefined && others.length === 0;
  return [
    isOne
      ? { name: 'articles', href: pageOf('articles', only), text: commonWords.text }
      : { name: 'articles', href: indexOf('articles'), text: commonWords.articles },
    { name: 'claims', href: indexOf('claims'), text: commonWords.claims },
    { name: 'arguments', href: indexOf('arguments'), text: commonWords.arguments },
    { name: 'actors', href: indexOf('actors'), text: commonWords.actors },
    isOne
      ? { name: 'maps', href: mapOf(only), text: commonWords.map }
      : { name: 'maps', href: mapsPage, text: commonWords.maps },
    { name: 'matrix', href: matrixPage, text: commonWords.matrix },
    { name: 'schemes', href: indexOf('schemes'), text: commonWords.schemes },
    ...(guide.size > 0 ? [{ name: 'guide', href: indexOf('guide'), text: commonWords.guide }] : []),
    ...inOrder(pages).map(({ id, data }) => ({ name: `pages/${id}`, href: pageOf('pages', id), text: data.title })),
  ];
}

/** The library's own pages in the order that they give themselves. */
function inOrder(pages: Corpus['pages']): readonly Entry<'pages'>[] {
  return [...pages.values()].toSorted((a, b) => a.data.order - b.data.order);
}
