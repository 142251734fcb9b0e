// Short functions that make arguments of the article `t`: `support('s', ['a', 'b'], 'c')`.

import type { ArgumentEntry } from '../src/model/corpus.ts';
import { argument } from './entries.ts';

export function support(id: string, premises: readonly string[], conclusion: string): ArgumentEntry {
  return argument(`t/${id}`, { premises: premises.map((claim) => ({ claim })), conclusion });
}

export function rebut(id: string, premises: readonly string[], target: string): ArgumentEntry {
  return argument(`t/${id}`, { relation: 'rebut', premises: premises.map((claim) => ({ claim })), target });
}

export function undercut(id: string, premises: readonly string[], target: string): ArgumentEntry {
  return argument(`t/${id}`, { relation: 'undercut', premises: premises.map((claim) => ({ claim })), target });
}
