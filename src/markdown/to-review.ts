// An edition → the entries that a person reviews in it, and how many are decided. The desk, the notice on a page with
// drafts and the lists of articles all count these entries.

import type { Entry } from '../model/collections.ts';
import { type ActorEntry, type Corpus, inOneList, isDraft, isLive } from '../model/corpus.ts';
import { actorsNamedBy } from '../model/references.ts';
import { readingOf } from './readings.ts';

/**
 * The article, whose metadata is reviewed, its annotations in reading order, and the actors that it names. Withdrawn
 * entries are at the end. They are included, because a person has decided on them too.
 */
export function toReview(corpus: Corpus, id: string): readonly Entry[] {
  const { article, layer, claims, remarks, mentions } = readingOf(corpus, id);
  const all = corpus.allAnnotations(id);
  const shown: readonly Entry[] = [
    article,
    ...claims.map(({ entry }) => entry),
    ...all.arguments,
    ...remarks.map(({ entry }) => entry),
  ];
  const hidden = inOneList(all).filter((entry) => !shown.includes(entry));
  const named = new Set([...shown.flatMap(actorsNamedBy), ...mentions.map((mention) => mention.id)]);
  const namedByHidden = new Set(hidden.flatMap(actorsNamedBy));
  // Nothing may name a drafted or withdrawn actor any more, although the actor is from this text.
  const isFromHere = (actor: ActorEntry) =>
    namedByHidden.has(actor.id) ||
    namesOf(actor).some((name) => layer.text.includes(name)) ||
    articlesOfLost(corpus).get(actor.id)?.includes(id) === true;
  const actors = [...corpus.actors.values()].filter(
    (actor) => named.has(actor.id) || ((!isLive(actor) || isDraft(actor)) && isFromHere(actor)),
  );
  const entries = [...shown, ...actors, ...hidden];
  // On a site that hides drafts, the corpus has no drafts, except those of actors to which a reviewed entry refers.
  // These are not counted either.
  return corpus.site.drafts === 'show' ? entries : entries.filter((entry) => !isDraft(entry));
}

function namesOf({ data }: ActorEntry): readonly string[] {
  return [data.name, ...data.aliases];
}

const lost = new WeakMap<Corpus, ReadonlyMap<string, readonly string[]>>();

/**
 * The drafted actors that no entry and no text names, with the articles in whose review they come: those that have the
 * name with other capitals, otherwise all. Such an actor was drafted from “parents” as “Parents”, and its claims were
 * withdrawn or corrected.
 */
function articlesOfLost(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const known = lost.get(corpus);
  if (known !== undefined) return known;
  const articles = [...corpus.articles.values()];
  const named = new Set(
    articles.flatMap((article) => [article, ...inOneList(corpus.allAnnotations(article.id))].flatMap(actorsNamedBy)),
  );
  const texts = articles.map(({ id, data, body }) => ({ id, text: [data.title, data.dek, body, data.bio].join('\n') }));
  const found = new Map<string, readonly string[]>();
  for (const actor of corpus.actors.values()) {
    const names = namesOf(actor);
    if (!isDraft(actor) || actor.data.generator === undefined || named.has(actor.id)) continue;
    if (texts.some(({ text }) => names.some((name) => text.includes(name)))) continue;
    const have = texts.filter(({ text }) => names.some((name) => hasInAnyCase(text, name)));
    found.set(
      actor.id,
      (have.length === 0 ? texts : have).map(({ id }) => id),
    );
  }
  lost.set(corpus, found);
  return found;
}

function hasInAnyCase(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}

interface ReviewCounts {
  /** The number of entries that somebody accepted, withdrew or wrote. */
  readonly done: number;
  readonly all: number;
}

export function reviewCounts(entries: readonly Entry[]): ReviewCounts {
  return { done: entries.filter((entry) => !isDraft(entry)).length, all: entries.length };
}
