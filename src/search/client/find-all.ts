// A search → the matches before the filters, and the query whose words are marked in them.

import type { Search } from './address.ts';
import type { Engine } from './engine.ts';
import { type Filters, isChosen, passing } from './filters.ts';
import type { Match } from './language-index.ts';
import { type Query, queryOf, wordsThatAsk } from './query.ts';

export interface SearchMatches {
  readonly query: Query;
  /** The matches before the filters are applied. */
  readonly all: readonly Match[];
  /** Whether the matches have most words of the query, but not necessarily all. */
  readonly isLoose: boolean;
}

/**
 * Finds the records that have all words of the query or, if no claim has all of them, the records that have most of
 * them.
 */
export async function findAll(engine: Engine, { filters }: Search, query: Query): Promise<SearchMatches> {
  const all = await engine.matches(query);
  const most = all.some(isClaim) || !query.words.includes(' ') ? [] : await engine.matchesOfMost(query);
  const isLoose = (await chosenOf(engine, most, filters)).some(isClaim);
  // A loose search ignores question words such as “who”, so its results don't highlight them.
  const asked = isLoose ? queryOf(wordsThatAsk(query).join(' ')) : query;
  return { query: asked, all: isLoose ? most : all, isLoose };
}

/**
 * The matches with the chosen filter values. If no filter is chosen, the filter table isn't loaded, so that the first
 * results appear sooner.
 */
export async function chosenOf(engine: Engine, matches: readonly Match[], filters: Filters): Promise<readonly Match[]> {
  return isChosen(filters) ? passing((await engine.table()).valued(matches), filters) : matches;
}

function isClaim({ kind }: Match): boolean {
  return kind === 'claim';
}
