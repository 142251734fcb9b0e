// A list that names the same entry twice.

import { type Entry, isOf } from '../model/collections.ts';
import type { Reference } from '../model/reference.ts';
import { referencesOf } from '../model/references.ts';
import type { EntryProblem, Rule } from './rule.ts';

/** Lists whose members must differ. `questions` is not included, because the same entry may answer two questions. */
const LISTS: ReadonlySet<PropertyKey> = new Set(['premises', 'sameAs', 'holder', 'authors']);

export const repeatedReference: Rule = {
  id: 'repeated-reference',
  severity: 'warning',
  expects: 'A list names each entry once.',
  reason: 'A premise given twice counts twice and supports nothing more; mostly another was meant.',
  remedy:
    'Remove one of the two, or name the one that was meant. A premise that fills two slots of a scheme has the `slot` in each.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/cost.md': 'premises: [{ claim: poor }, { claim: ferry/poor }]\nconclusion: wide',
    },
    says: ['arguments/ferry/cost.md:2:38: premises names "ferry/poor" twice'],
  },
  find: ({ entries }) => entries.flatMap(repeatsIn),
};

function repeatsIn(entry: Entry): readonly EntryProblem[] {
  const seen = new Set<string>();
  return referencesOf(entry)
    .filter(({ path: [list, i] }) => list !== undefined && i !== undefined && LISTS.has(list))
    .flatMap((reference) => {
      const { path, id } = reference;
      const key = `${String(path[0])} ${slotAt(entry, reference)} ${id}`;
      const found = `${String(path[0])} names "${id}" twice`;
      if (seen.has(key)) return [{ entry, path, found, remedy: 'remove one, or name the one that was meant' }];
      seen.add(key);
      return [];
    });
}

function slotAt(entry: Entry, { path: [list, i] }: Reference): string {
  return isOf(entry, 'arguments') && list === 'premises' ? (entry.data.premises[Number(i)]?.slot ?? '') : '';
}
