// The states of the world, found by name, alias, adjective ("Dutch") or capital city.
// Names come from countries-list, adjectives from i18n-nationality (both MIT).

import { countries } from 'countries-list';
import nationalities from 'i18n-nationality';

export interface State {
  /** The state's common English name. The state's actor has the same name. */
  readonly name: string;
}

/**
 * ISO 3166 codes of islands and territories that are left out: they are not actors, or their names usually mean
 * something else.
 */
const NO_ACTORS = new Set(['AQ', 'BV', 'HM', 'TF', 'UM', 'IO', 'GS', 'AC', 'JE', 'CX', 'CC', 'NF']);

/** Abbreviated names that countries-list does not contain. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  GB: ['U.K.'],
  US: ['U.S.', 'U.S.A.'],
  AE: ['U.A.E.'],
};

const states = new Map<string, State>();
/** ISO 3166 code → state. */
export const statesByCode = new Map<string, State>();
const demonyms = new Map<string, State>();
const capitals = new Map<string, State>();

for (const [code, country] of Object.entries(countries)) {
  if (NO_ACTORS.has(code)) continue;
  const state: State = { name: country.name };
  statesByCode.set(code, state);
  const aliases = 'alias' in country ? country.alias : [];
  for (const name of [country.name, ...aliases, ...(MORE_NAMES[code] ?? [])]) states.set(name, state);
  const adjective = nationalities.getName(code, 'en');
  if (adjective !== undefined && !demonyms.has(adjective)) demonyms.set(adjective, state);
  // "Brussels" is left out, because it means the European Union more often than Belgium.
  if (country.capital !== '' && country.capital !== country.name && country.capital !== 'Brussels')
    capitals.set(country.capital.replace(/ D\.C\.$/, ''), state);
}

export function stateNamed(name: string): State | undefined {
  return states.get(name);
}

/** The state to which the adjective of a state belongs: "Dutch" → Netherlands. */
export function stateOfDemonym(adjective: string): State | undefined {
  return demonyms.get(adjective);
}

export function stateOfCapital(city: string): State | undefined {
  return capitals.get(city);
}

export function isDemonym(word: string): boolean {
  return demonyms.has(word);
}
