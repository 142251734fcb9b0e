// The readings of a library. Each is made when first requested, and a limited number of recently used readings is
// cached. If a library has more articles than the cache, the articles are read again for each kind of page, because
// the pages of a kind are built article by article.

import type { NameIndex } from '../anchor/find-names.ts';
import type { ClaimEntry, Corpus, RemarkEntry } from '../model/corpus.ts';
import { articleOf } from '../model/corpus.ts';
import { wordsOf } from '../ui/languages.ts';
import type { Placed } from './placed.ts';
import { actorNames, type Reading, readArticle } from './reading.ts';
import { type Recent, recent } from './recent.ts';

/** Maximum number of cached readings: about 40 MB for articles of 1,700 words. */
export const MOST_READINGS = 500;

const made = new WeakMap<Corpus, { readonly names: NameIndex; readonly readings: Recent<string, Reading> }>();

/** The reading of an article. @throws RangeError if the article is not in the corpus */
export function readingOf(corpus: Corpus, id: string): Reading {
  const article = corpus.articles.get(id);
  if (article === undefined) throw new RangeError(`expected the id of an article, got "${id}"`);
  const kept = made.get(corpus) ?? { names: actorNames(corpus.actors), readings: recent(MOST_READINGS) };
  made.set(corpus, kept);
  const words = wordsOf(corpus.site);
  return kept.readings(id, () => readArticle(article, corpus.annotations(id), corpus.actors, kept.names, words));
}

/** The reading of each article, by the article's id. */
export function readingsOf(corpus: Corpus): ReadonlyMap<string, Reading> {
  return new Map([...corpus.articles.keys()].map((id) => [id, readingOf(corpus, id)]));
}

/** A claim or remark with its ranges in its article; undefined if it is not shown in the article. */
export function placedIn<E extends ClaimEntry | RemarkEntry>(corpus: Corpus, entry: E): Placed<E> | undefined {
  const reading = readingOf(corpus, articleOf(entry.id));
  const all: readonly Placed<ClaimEntry | RemarkEntry>[] = [...reading.claims, ...reading.remarks];
  return all.find((placed): placed is Placed<E> => placed.entry.file === entry.file);
}
