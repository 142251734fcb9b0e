// Claims that count as held: where an argument rests on the fact that somebody holds or says a claim, formats that join
// statements get a statement of that fact, so that nobody is given a premise that he only reports.

import { namesOfActors } from '../model/actor-name.ts';
import { articleOf, type ClaimEntry, type Corpus, holdersOf } from '../model/corpus.ts';
import { wordsOf } from '../ui/languages.ts';
import type { Step } from './steps.ts';

/** The claims that some step uses as held, each once, in the order of their ids. */
export function heldClaims(corpus: Corpus, steps: readonly Step[]): readonly ClaimEntry[] {
  const ids = new Set(steps.flatMap(({ premises, held }) => premises.filter((premise) => held.has(premise))));
  return [...corpus.claims.values()].filter(({ id }) => ids.has(id));
}

/** The statement that its holders hold the claim. */
export function heldStatement(corpus: Corpus, claim: ClaimEntry): string {
  const { argumentWords, commonWords } = wordsOf(corpus.site);
  const holders = holdersOf(claim, corpus.articles.get(articleOf(claim.id)));
  const names = commonWords.names(namesOfActors(corpus.actors, holders)) || commonWords.unnamedHolder;
  return argumentWords.heldStatement(names, claim.data.statement);
}
