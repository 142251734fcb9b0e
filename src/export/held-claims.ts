// Claims that are premises marked `as: held`: the argument uses the fact that somebody holds the claim, not its truth.
// In formats whose premises are statements, such a premise is the statement “As held by X: …”, because the arguer does
// not assert the claim itself.

import { namesOfActors } from '../model/actor-name.ts';
import { articleOf, type ClaimEntry, type Corpus, holdersOf } from '../model/corpus.ts';
import { wordsOf } from '../ui/languages.ts';
import type { Step } from './steps.ts';

/** The claims that are marked `as: held` in at least one step, each once, in the order of their ids. */
export function heldClaims(corpus: Corpus, steps: readonly Step[]): readonly ClaimEntry[] {
  const ids = new Set(steps.flatMap(({ premises, held }) => premises.filter((premise) => held.has(premise))));
  return [...corpus.claims.values()].filter(({ id }) => ids.has(id));
}

/** The statement that the holders of a claim hold it: `As held by Ann Lee: The town is poor`. */
export function heldStatement(corpus: Corpus, claim: ClaimEntry): string {
  const { argumentWords, commonWords } = wordsOf(corpus.site);
  const holders = holdersOf(claim, corpus.articles.get(articleOf(claim.id)));
  const names = commonWords.names(namesOfActors(corpus.actors, holders)) || commonWords.unnamedHolder;
  return argumentWords.heldStatement(names, claim.data.statement);
}
