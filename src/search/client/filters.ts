// Chosen filters and matches → the matches that pass, and the number of matches for each value. A match passes if, for
// every filter, it has one of the chosen values. The counts for a filter ignore the choices in that filter.

import { type SearchFilterName, searchFilters } from '../site-files.ts';

/** Chosen ids by filter. A filter without a chosen value is left out. */
export type Filters = Readonly<Partial<Record<SearchFilterName, readonly string[]>>>;

/** Number of matches by filter, then by id. */
export type Counts = Readonly<Record<SearchFilterName, ReadonlyMap<string, number>>>;

/** The filter values of a record. They come from the filter table, so the record's fragment isn't needed. */
export interface Filterable {
  readonly values: Readonly<Record<SearchFilterName, readonly string[]>>;
}

export function passing<M extends Filterable>(matches: readonly M[], filters: Filters): readonly M[] {
  const chosen = Object.entries(filters) as [SearchFilterName, readonly string[]][];
  return matches.filter(({ values }) => chosen.every(([name, ids]) => ids.some((id) => values[name].includes(id))));
}

export function countsOf(matches: readonly Filterable[], filters: Filters): Counts {
  const passes = passing(matches, filters);
  const count = (name: SearchFilterName) =>
    valuesIn(filters[name] === undefined ? passes : passing(matches, without(filters, name)), name);
  return Object.fromEntries(searchFilters.map((name) => [name, count(name)])) as Record<
    SearchFilterName,
    Map<string, number>
  >;
}

export function isChosen(filters: Filters): boolean {
  return Object.keys(filters).length > 0;
}

export function without(filters: Filters, name: SearchFilterName, id?: string): Filters {
  const left = id === undefined ? [] : (filters[name] ?? []).filter((other) => other !== id);
  const { [name]: _, ...others } = filters;
  return left.length === 0 ? others : { ...others, [name]: left };
}

export function including(filters: Filters, name: SearchFilterName, id: string): Filters {
  return { ...filters, [name]: [...new Set([...(filters[name] ?? []), id])] };
}

function valuesIn(matches: readonly Filterable[], name: SearchFilterName): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of matches) for (const id of values[name]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
