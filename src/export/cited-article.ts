// An edition → the known metadata of its article, and of the edition itself, for citations.

import { nameOfActor } from '../model/actor-name.ts';
import { fullAddress, pageOf } from '../model/address.ts';
import type { Cited } from '../model/citation.ts';
import { inOneList } from '../model/corpus.ts';
import { wordsOf } from '../ui/languages.ts';
import type { Edition } from './edition.ts';

/**
 * The metadata of the op-ed. `url` is the op-ed's original address or, if it is unknown, the address of the edition. If
 * the site has no address either, `url` is undefined.
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

/**
 * The edition, with its annotators and version, as published on the site. `url` is the DOI, if the edition has one. The
 * address on the site is left out, because it is added at the end of a citation.
 */
export function citedEdition(edition: Edition): Cited {
  const { authors, title } = citedArticle(edition);
  const { site } = edition.corpus;
  const { citeWords } = wordsOf(site);
  const annotators = annotatorsOf(edition);
  const { version, doi } = site.edition ?? {};
  return {
    authors,
    title,
    facts: [
      citeWords.kind,
      ...(annotators.length > 0 ? [citeWords.by(annotators)] : []),
      ...(version === undefined ? [] : [citeWords.version(version)]),
    ],
    publication: site.title,
    published: dateOf(edition),
    url: doi && `doi:${doi}`,
  };
}

/**
 * The editors named in `site.yaml` or, without them, the persons who made or reviewed the annotations, in the order of
 * the annotations.
 */
export function annotatorsOf({ corpus, id }: Edition): readonly string[] {
  const { editors } = corpus.site;
  if (editors.length > 0) return editors;
  const entries = inOneList(corpus.annotations(id));
  return [...new Set(entries.flatMap(({ data }) => [data.creator ?? [], data.reviewedBy ?? []].flat()))];
}

/** The date of the edition: the date in `site.yaml` or, without it, that of the last change of the article. */
export function dateOf({ corpus, reading }: Edition): string | undefined {
  return corpus.site.edition?.date ?? reading.article.data.updated;
}
