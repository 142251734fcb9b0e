// The readings of a library. Each is made when first requested, and a limited number of recently used readings is
// cached. If a library has more articles than the cache, the articles are read again for each kind of page, because
// the pages of a kind are built article by article.

import type { NameIndex } from '../anchor/find-names.ts';
import {
  type ActorEntry,
  articleOf,
  type ClaimEntry,
  type Corpus,
  inOneList,
  type RemarkEntry,
} from '../model/corpus.ts';
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
  const kept = made.get(corpus) ?? { names: namesIn(corpus), readings: recent(MOST_READINGS) };
  made.set(corpus, kept);
  const words = wordsOf(corpus.site);
  return kept.readings(id, () => {
    const annotations = corpus.annotations(id);
    const parts = [article, kept.names, words, ...inOneList(annotations)];
    return unlessSame(id, parts, () => readArticle(article, annotations, corpus.actors, kept.names, words));
  });
}

// Readings of an earlier corpus are used again. During editing, the corpus after a change has the same objects as the corpus
// before, except for the entry of the changed file, so only one of a hundred articles is read again.

interface Made {
  /** The objects of which the reading was made. */
  parts: readonly unknown[];
  reading: Reading | undefined;
}

const earlier = recent<string, Made>(MOST_READINGS);

/** The earlier reading of an article if it was made of the same objects, otherwise a new one. */
function unlessSame(id: string, parts: readonly unknown[], make: () => Reading): Reading {
  const kept = earlier(id, () => ({ parts: [], reading: undefined }));
  if (kept.reading !== undefined && isSame(kept.parts, parts)) return kept.reading;
  kept.reading = make();
  kept.parts = parts;
  return kept.reading;
}

/** Maximum number of cached indexes: for the pages, and for the desk before and after an action. */
const MOST_INDEXES = 3;

let indexes: readonly { readonly actors: readonly ActorEntry[]; readonly names: NameIndex }[] = [];

/** The index of the names in a corpus. It is the same object for corpora with the same actors. */
function namesIn(corpus: Corpus): NameIndex {
  const actors = [...corpus.actors.values()];
  const index = indexes.find((one) => isSame(one.actors, actors)) ?? { actors, names: actorNames(corpus.actors) };
  indexes = [index, ...indexes.filter((one) => one !== index)].slice(0, MOST_INDEXES);
  return index.names;
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((one, i) => one === now[i]);
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
