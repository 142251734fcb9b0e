// The id of a filter's value → its label.

import { resultKinds } from '../../ui/browser-kinds.ts';
import { searchWords, stanceWords, typeWords } from '../../ui/browser-words.ts';
import type { SearchFilterName } from '../site-files.ts';
import type { Table } from './engine.ts';

/** @returns the label of the entry, or its id if it has no label */
export function labelOf(names: Table['names'], filter: SearchFilterName, id: string): string {
  const known = tableFor(names, filter);
  if (filter === 'holder' && id === 'unnamed') return searchWords.unnamedHolder;
  return Object.hasOwn(known, id) ? (known[id] ?? id) : id;
}

function tableFor(names: Table['names'], filter: SearchFilterName): Readonly<Record<string, string>> {
  switch (filter) {
    case 'kind':
      return resultKinds;
    case 'stance':
      return stanceWords;
    case 'type':
      return typeWords;
    case 'article':
      return names.article;
    default:
      return names.actor;
  }
}
