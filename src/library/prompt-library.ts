// An article of a library → the actors and schemes that a prompt about it lists.

import type { PromptActor, PromptLibrary } from '../draft/model/prompt.ts';
import { readingOf } from '../markdown/readings.ts';
import { type ActorEntry, type Corpus, isDraft, isLive } from '../model/corpus.ts';

/**
 * Maximum number of actors that a prompt lists. From a larger library, the prompt lists only the actors that the text
 * names.
 */
const MOST_ACTORS = 60;

export function promptLibrary(corpus: Corpus, article: string): PromptLibrary {
  const named = new Set(readingOf(corpus, article).mentions.map(({ id }) => id));
  for (const id of Object.keys(corpus.articles.get(article)?.data.cast ?? {})) named.add(id);
  const authors = new Set(corpus.articles.get(article)?.data.authors);
  const live = [...corpus.actors.values()].filter((actor) => isLive(actor) && !authors.has(actor.id));
  const isListed = (actor: ActorEntry) => named.has(actor.id) || (live.length <= MOST_ACTORS && !isDraft(actor));
  const schemes = [...corpus.schemes.values()].filter(isLive);
  return {
    actors: live.filter(isListed).map(promptActor),
    schemes: schemes.map(({ id, data }) => ({ id, name: data.name })),
  };
}

function promptActor(actor: ActorEntry): PromptActor {
  const { name, type } = actor.data;
  return { id: actor.id, name, type, isDraft: isDraft(actor) };
}
