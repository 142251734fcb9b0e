// An article → its drafts, the least certain first: itself, its claims, arguments and notes, and the drafted actors that it names.

import { referencesOf } from '../check/references.ts';
import { readingOf } from '../markdown/readings.ts';
import type { Entry } from '../model/collections.ts';
import { isDraft, slugOf } from '../model/corpus.ts';
import type { OpenArticle } from './open-article.ts';

export interface Draft {
  readonly entry: Entry;
  /** As it is named on the command line: `claims/war-is-unlikely`; unique among the article's drafts. */
  readonly name: string;
  /** 0 to 1; undefined where no rule drafted it. */
  readonly confidence: number | undefined;
}

/** Those that nobody said how sure they are come last: a person wrote them. */
export function draftsOf({ article, corpus }: OpenArticle): readonly Draft[] {
  const { claims, notes, mentions } = readingOf(corpus, article.id);
  const own: readonly Entry[] = [
    article,
    ...claims.map(({ entry }) => entry),
    ...corpus.allAnnotations(article.id).arguments,
    ...notes.map(({ entry }) => entry),
  ];
  const named = own.flatMap(referencesOf).filter(({ to }) => to.includes('actors'));
  const actors = new Set([...named.map(({ id }) => id), ...mentions.map(({ id }) => id)]);
  return [...own, ...[...corpus.actors.values()].filter(({ id }) => actors.has(id))]
    .filter(isDraft)
    .map(draftOf)
    .sort((a, b) => (a.confidence ?? 2) - (b.confidence ?? 2));
}

function draftOf(entry: Entry): Draft {
  const confidence = 'generator' in entry.data ? entry.data.generator?.confidence : undefined;
  return { entry, name: `${entry.collection}/${slugOf(entry.id)}`, confidence };
}
