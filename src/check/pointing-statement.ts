// A drafted claim whose statement begins with a word that refers to something outside the statement.

import { isOf } from '../model/collections.ts';
import { type ClaimEntry, isDraft } from '../model/corpus.ts';
import { pointingWord } from '../model/statement.ts';
import type { EntryProblem, Rule } from './rule.ts';

export const pointingStatement: Rule = {
  id: 'pointing-statement',
  severity: 'warning',
  expects: 'A claim’s statement can be understood on its own.',
  reason: 'Statements are shown in lists, maps and exports, where nothing before them says who “they” are.',
  remedy: 'Name in `statement` who or what is meant; the quote stays as it is.',
  example: {
    files: { 'claims/ferry/poor.md': 'quote: The town is poor\nstatement: It is poor.\nstatus: draft' },
    says: ['claims/ferry/poor.md:3:12: the statement begins with “It”'],
  },
  find: ({ entries }) => entries.flatMap((entry) => (isOf(entry, 'claims') && isDraft(entry) ? problemsIn(entry) : [])),
};

function problemsIn(entry: ClaimEntry): readonly EntryProblem[] {
  const word = pointingWord(entry.data.statement, entry.data.holder !== undefined);
  if (word === undefined) return [];
  const found = `the statement begins with “${word}”, which says nothing on its own`;
  return [{ entry, path: ['statement'], found, remedy: 'name who or what is meant' }];
}
