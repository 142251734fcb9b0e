// A map → its title and a description of its size.

import { namesOfActors } from '../model/actor-name.ts';
import { articleOf, type Corpus, holdersOf, isDraft, isOwnVoice } from '../model/corpus.ts';
import { wordsOf } from '../ui/languages.ts';
import type { ArgumentMap } from './maps.ts';
import { ALL_ARGUMENTS, OVERVIEW } from './references.ts';

/**
 * The title of a map: the labels of its top conclusions, each with its holder unless this is the author, and the titles
 * of its attacks on arguments that are not in the map. The overview and the map of all arguments have titles of their
 * own.
 */
export function titleOf({ id, section }: ArgumentMap, corpus: Corpus): string {
  const { commonWords, mapWords } = wordsOf(corpus.site);
  if (id === OVERVIEW) return mapWords.overview;
  if (id === ALL_ARGUMENTS) return mapWords.whole;
  const labels = section.claims.map(({ claim }) => labelOf(claim, corpus));
  const titles = section.loose.map(({ argument }) => corpus.arguments.get(argument)?.data.title ?? argument);
  return [...labels, ...titles].join(commonWords.semicolon);
}

/** Whether a map has a claim or argument that no person has checked yet. */
export function hasDrafts({ claims, steps }: ArgumentMap, corpus: Corpus): boolean {
  const entries = [
    ...[...claims.keys()].map((id) => corpus.claims.get(id)),
    ...[...steps.keys()].map((id) => corpus.arguments.get(id)),
  ];
  return entries.some((entry) => entry !== undefined && isDraft(entry));
}

export function countsOf({ layout }: ArgumentMap, { site }: Corpus): string {
  const claims = layout.boxes.filter(({ kind }) => kind === 'claim').length;
  return wordsOf(site).mapWords.counts(claims, layout.boxes.length - claims);
}

function labelOf(id: string, corpus: Corpus): string {
  const claim = corpus.claims.get(id);
  const article = corpus.articles.get(articleOf(id));
  if (claim === undefined) return id;
  if (isOwnVoice(claim, article)) return claim.data.label;
  const { commonWords } = wordsOf(corpus.site);
  const names = commonWords.names(namesOfActors(corpus.actors, holdersOf(claim, article)));
  return `${claim.data.label} (${names || commonWords.unnamedHolder})`;
}
