// What a map is called and how much it shows, in words.

import type { Corpus } from '../model/corpus.ts';
import { wordsOf } from '../ui/languages.ts';
import type { ArgumentMap } from './maps.ts';

/** The labels of the conclusions that the map begins with. */
export function titleOf({ section }: ArgumentMap, corpus: Corpus): string {
  const labels = section.claims.map(({ claim }) => corpus.claims.get(claim)?.data.label ?? claim);
  const titles = section.loose.map(({ argument }) => corpus.arguments.get(argument)?.data.title ?? argument);
  return [...labels, ...titles].join('; ');
}

export function countsOf({ layout }: ArgumentMap, { site }: Corpus): string {
  const claims = layout.boxes.filter(({ kind }) => kind === 'claim').length;
  return wordsOf(site).mapWords.counts(claims, layout.boxes.length - claims);
}
