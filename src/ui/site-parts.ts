// The parts of the site that every page links to. For a single article, the links lead to its text, lists and map. In a
// library of several articles, the links lead to the home page and the list of actors; `ArticleNav` has the links of
// each article.

import { homePage, indexOf, mapOf, matrixPage, pageOf } from '../model/address.ts';
import type { Entry } from '../model/collections.ts';
import type { Corpus } from '../model/corpus.ts';
import { hasList, listPage } from '../model/paging.ts';
import type { Words } from './languages.ts';

export interface SitePart {
  /** The value of a page's `section` prop. */
  readonly name: string;
  readonly href: string;
  readonly text: string;
}

export function sitePartsOf(corpus: Corpus, { commonWords, remarkWords }: Words): readonly SitePart[] {
  const [only, ...others] = corpus.listed('articles').map(({ id }) => id);
  const actors = { name: 'actors', href: indexOf('actors'), text: commonWords.actors };
  const own =
    only === undefined || others.length > 0
      ? [{ name: 'library', href: homePage, text: commonWords.library }, actors]
      : [
          { name: 'articles', href: pageOf('articles', only), text: commonWords.text },
          { name: 'claims', href: indexOf('claims'), text: commonWords.claims },
          { name: 'arguments', href: indexOf('arguments'), text: commonWords.arguments },
          ...(hasList('notes', corpus)
            ? [{ name: 'notes', href: listPage('notes', 1), text: remarkWords.notes.many }]
            : []),
          actors,
          { name: 'maps', href: mapOf(only), text: commonWords.map },
          { name: 'matrix', href: matrixPage, text: commonWords.matrix },
        ];
  return [
    ...own,
    ...(corpus.schemes.size > 0 ? [{ name: 'schemes', href: indexOf('schemes'), text: commonWords.schemes }] : []),
    ...(corpus.guide.size > 0 ? [{ name: 'guide', href: indexOf('guide'), text: commonWords.guide }] : []),
    ...inOrder(corpus.pages).map(({ id, data }) => ({
      name: `pages/${id}`,
      href: pageOf('pages', id),
      text: data.title,
    })),
  ];
}

/** The library's own pages, sorted by the order that each page gives in its frontmatter. */
function inOrder(pages: Corpus['pages']): readonly Entry<'pages'>[] {
  return [...pages.values()].toSorted((a, b) => a.data.order - b.data.order);
}
