// An edition → the known metadata of its article, for a citation.

import { nameOfActor } from '../model/actor-name.ts';
import { fullAddress, pageOf } from '../model/address.ts';
import type { Cited } from '../model/citation.ts';
import type { Edition } from './edition.ts';

/**
 * The URL is that of the original article or, if it is unknown, of the edition. Undefined if the site's address is unknown
 * too.
 */
export function citedArticle({ corpus, reading, id }: Edition): Cited {
  const { authors, title, publication, published, url } = reading.article.data;
  return {
    authors: authors.map((author) => nameOfActor(corpus.actors, author)),
    title,
    publication,
    published,
    url: url ?? fullAddress(corpus.site, pageOf('articles', id)),
  };
}
