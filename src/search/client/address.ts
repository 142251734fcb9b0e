// A search ↔ the query string of its URL: `?q=war&holder=iran&stance=rejects`. Unknown parameters are ignored.

import { searchFilters } from '../site-files.ts';
import type { Filters } from './filters.ts';
import { LONGEST } from './query.ts';

export interface Search {
  readonly typed: string;
  readonly filters: Filters;
}

export function searchIn(query: string): Search {
  const address = new URLSearchParams(query);
  const chosen = searchFilters.map((name) => [name, [...new Set(address.getAll(name))].filter(isId)] as const);
  return { typed: address.get('q') ?? '', filters: Object.fromEntries(chosen.filter(([, ids]) => ids.length > 0)) };
}

/** @returns the query string with its question mark; empty for an empty search */
export function addressOf({ typed, filters }: Search): string {
  const address = new URLSearchParams(typed === '' ? {} : { q: typed.slice(0, LONGEST).toWellFormed() });
  for (const [name, ids] of Object.entries(filters)) for (const id of ids) address.append(name, id);
  const query = address.toString();
  return query === '' ? '' : `?${query}`;
}

function isId(text: string): boolean {
  return /^[a-z0-9-]{1,200}$/.test(text);
}
