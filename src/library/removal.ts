// An article → the entries that its removal deletes, the references that prevent the removal, and the actors that no
// other article names.

import { readingOf } from '../markdown/readings.ts';
import type { Entry } from '../model/collections.ts';
import { articleOf } from '../model/corpus.ts';
import { corpusOf } from '../model/corpus-of.ts';
import { referencesOf } from '../model/references.ts';

/**
 * A reference from another entry to the article. `file` is the other entry's file. `id` is the id that it names (of the
 * article or of one of its annotations), or the path that it links to.
 */
export interface ArticleReference {
  readonly file: string;
  readonly id: string;
}

export interface Removal {
  /** The article's own entries. The article is last, so that an interrupted removal can be run again. */
  readonly entries: readonly Entry[];
  /** References from other entries. They prevent the removal. */
  readonly references: readonly ArticleReference[];
  /** Actors that only this article names. */
  readonly actors: readonly Entry<'actors'>[];
}

export function removalOf(article: string, entries: readonly Entry[]): Removal {
  const own = entries.filter((entry) => isOf(article, entry));
  const others = entries.filter((entry) => !isOf(article, entry));
  return {
    entries: own.toSorted((a, b) => Number(a.collection === 'articles') - Number(b.collection === 'articles')),
    references: others.flatMap((entry) => referencesInto(article, entry)),
    actors: onlyIn(article, own, others, entries),
  };
}

function isOf(article: string, { collection, id }: Entry): boolean {
  return collection === 'articles' ? id === article : id.includes('/') && articleOf(id) === article;
}

function referencesInto(article: string, { file, body, ...entry }: Entry): readonly ArticleReference[] {
  const named = referencesOf({ ...entry, file, body } as Entry).map(({ id }) => id);
  const links = [...body.matchAll(/\]\(([^)\s]+\.md)(?:#[^)]*)?\)/g)].map(([, address = '']) =>
    new URL(address, `content:///${file}`).pathname.slice(1),
  );
  const files = links.filter((link) => link === `articles/${article}.md` || link.split('/')[1] === article);
  const ids = [...named.filter((id) => id === article || id.startsWith(`${article}/`)), ...files];
  return ids.map((id) => ({ file, id }));
}

function onlyIn(
  article: string,
  own: readonly Entry[],
  others: readonly Entry[],
  entries: readonly Entry[],
): readonly Entry<'actors'>[] {
  const corpus = corpusOf(entries);
  const here = new Set(actorsNamed(own));
  const elsewhere = new Set(actorsNamed(others));
  for (const id of corpus.articles.keys()) {
    for (const mention of readingOf(corpus, id).mentions) (id === article ? here : elsewhere).add(mention.id);
  }
  return [...corpus.actors.values()].filter(({ id }) => here.has(id) && !elsewhere.has(id));
}

function actorsNamed(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(referencesOf).flatMap(({ to, id }) => (to.includes('actors') ? [id] : []));
}
