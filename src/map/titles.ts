// A map → its title and a description of its size.

import type { Corpus } from '../model/corpus.ts';
import { wordsOf } from '../ui/languages.ts';
import type { ArgumentMap } from './maps.ts';

/** The labels of the map's top conclusions, and the titles of attacks on arguments that the map doesn't show. */
export function titleOf({ section }: ArgumentMap, corpus: Corpus): string {
  const labels = section.claims.map(({ claim }) => corpus.claims.get(claim)?.data.label ?? claim);
  const titles = section.loose.map(({ argument }) => corpus.arguments.get(argument)?.data.title ?? argument);
  return [...labels, ...titles].join('; ');
}

export function countsOf({ layout }: ArgumentMap, { site }: Corpus): string {
  const claims = layout.boxes.filter(({ kind }) => kind === 'claim').length;
  return wordsOf(site).mapWords.counts(claims, layout.boxes.length - claims);
}
