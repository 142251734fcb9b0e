// An article → what removing it takes away, what keeps it from being removed, and the actors that nothing else would name then.

import { referencesOf } from '../check/references.ts';
import { readingOf } from '../markdown/readings.ts';
import type { Entry } from '../model/collections.ts';
import { articleOf } from '../model/corpus.ts';
import { corpusOf } from '../model/corpus-of.ts';

export interface Removal {
  /** The article's own entries, the article last: while it is there, a removal that broke off can be done again. */
  readonly entries: readonly Entry[];
  /** Entries of others that name something of it, as `file: what it names`. */
  readonly hindrances: readonly string[];
  /** Actors that this article names and nothing else does. */
  readonly actors: readonly Entry<'actors'>[];
}

export function removalOf(article: string, entries: readonly Entry[]): Removal {
  const own = entries.filter((entry) => isOf(article, entry));
  const others = entries.filter((entry) => !isOf(article, entry));
  return {
    entries: own.toSorted((a, b) => Number(a.collection === 'articles') - Number(b.collection === 'articles')),
    hindrances: others.flatMap((entry) => hindrances(article, entry)),
    actors: onlyIn(article, own, others, entries),
  };
}

function isOf(article: string, { collection, id }: Entry): boolean {
  return collection === 'articles' ? id === article : id.includes('/') && articleOf(id) === article;
}

function hindrances(article: string, { file, body, ...entry }: Entry): readonly string[] {
  const named = referencesOf({ ...entry, file, body } as Entry).map(({ id }) => id);
  const links = [...body.matchAll(/\]\(([^)\s]+\.md)(?:#[^)]*)?\)/g)].map(([, address = '']) =>
    new URL(address, `content:///${file}`).pathname.slice(1),
  );
  const files = links.filter((link) => link === `articles/${article}.md` || link.split('/')[1] === article);
  return [...named.filter((id) => id === article || id.startsWith(`${article}/`)), ...files].map(
    (name) => `${file}: ${name}`,
  );
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
