// An edition → what is known of its article for a citation.

import { fullAddress, pageOf } from '../model/address.ts';
import type { Cited } from '../model/citation.ts';
import type { Edition } from './edition.ts';

/** The address is the article's own, else the edition's where the site has one. */
export function citedArticle({ corpus, reading, id }: Edition): Cited {
  const { authors, title, publication, published, url } = reading.article.data;
  return {
    authors: authors.map((author) => corpus.actors.get(author)?.data.name ?? author),
    title,
    publication,
    published,
    url: url ?? fullAddress(corpus.site, pageOf('articles', id)),
  };
}
