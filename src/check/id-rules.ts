// An id that two entries share, or two blocks, premises or questions of one entry.

import { type Entry, keyOf } from '../model/collections.ts';
import { articleOf } from '../model/corpus.ts';
import type { EntryProblem, Rule } from './rule.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  expects: 'An id names one thing forever: an entry, a block of an article, a slot or a question of a scheme.',
  reason:
    'Former ids become redirects, and block ids become addresses on the page; two things would share one address.',
  remedy: 'Take the id out of one `formerIds` list, or give the newer block, slot or question an id never used before.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/wide.md': 'quote: the river is wide\nformerIds: [poor]',
    },
    says: ['claims/ferry/wide.md:3:13: former id "poor" belongs to claims/ferry/poor.md'],
  },
  find: ({ entries }) => [...sharedFormerIds(entries), ...entries.flatMap(sharedPartIds)],
};

function sharedFormerIds(entries: readonly Entry[]): readonly EntryProblem[] {
  const owners = new Map<string, Entry>(entries.map((entry) => [keyOf(entry), entry]));
  return entries.flatMap((entry) =>
    formerIdsOf(entry).flatMap((former, i) => {
      const key = `${entry.collection}/${entry.id.includes('/') ? `${articleOf(entry.id)}/` : ''}${former}`;
      const other = owners.get(key);
      owners.set(key, other ?? entry);
      const found = `former id "${former}" belongs to ${other?.file}`;
      const remedy = 'remove it from formerIds here or there';
      return other === undefined ? [] : [{ entry, path: ['formerIds', i], found, remedy }];
    }),
  );
}

function formerIdsOf(entry: Entry): readonly string[] {
  return 'formerIds' in entry.data ? entry.data.formerIds : [];
}

/** Lists whose members have ids of their own. */
const LISTS = ['blocks', 'premises', 'questions'];

function sharedPartIds(entry: Entry): readonly EntryProblem[] {
  const data: Readonly<Record<string, unknown>> = entry.data;
  return LISTS.flatMap((list) => {
    const seen = new Set<string>();
    return idsIn(data[list]).flatMap(({ id, i }) => {
      if (!seen.has(id)) return seen.add(id) && [];
      const found = `${list} has the id "${id}" twice`;
      return [{ entry, path: [list, i, 'id'], found, remedy: 'give one of the two another id' }];
    });
  });
}

function idsIn(list: unknown): readonly { readonly id: string; readonly i: number }[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((member: { readonly id?: string }, i) => (member.id === undefined ? [] : [{ id: member.id, i }]));
}
