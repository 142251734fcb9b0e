// The parts of the site that every page leads to. In a library of one article, text and map are pages; of several, lists.

import { indexOf, mapOf, mapsPage, matrixPage, pageOf } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import { words } from './words.ts';

export interface SitePart {
  /** Pages say by it which part they belong to. */
  readonly name: string;
  readonly href: string;
  readonly text: string;
}

export function sitePartsOf({ listed }: Pick<Corpus, 'listed'>): readonly SitePart[] {
  const [only, ...others] = listed('articles').map(({ id }) => id);
  const isOne = only !== undefined && others.length === 0;
  return [
    isOne
      ? { name: 'articles', href: pageOf('articles', only), text: words.text }
      : { name: 'articles', href: indexOf('articles'), text: words.articles },
    { name: 'claims', href: indexOf('claims'), text: words.claims },
    { name: 'arguments', href: indexOf('arguments'), text: words.arguments },
    { name: 'actors', href: indexOf('actors'), text: words.actors },
    isOne ? { name: 'maps', href: mapOf(only), text: words.map } : { name: 'maps', href: mapsPage, text: words.maps },
    { name: 'matrix', href: matrixPage, text: words.matrix },
    { name: 'schemes', href: indexOf('schemes'), text: words.schemes },
    { name: 'guide', href: indexOf('guide'), text: words.guide },
  ];
}
