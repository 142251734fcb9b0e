// A drafted claim whose statement begins with a word that points beyond it.

import { isOf } from '../model/collections.ts';
import { type ClaimEntry, isDraft } from '../model/corpus.ts';
import { pointingWord } from '../model/statement.ts';
import type { Finding, Rule } from './rule.ts';

export const pointingStatement: Rule = {
  id: 'pointing-statement',
  severity: 'warning',
  expects: 'A claim’s statement can be understood on its own.',
  reason: 'Statements stand in lists, maps and exports, where nothing before them says who “they” are.',
  remedy: 'Name in `statement` who or what is meant; the quote stays as it is.',
  example: {
    files: { 'claims/ferry/poor.md': 'quote: The town is poor\nstatement: It is poor.\nstatus: draft' },
    says: ['claims/ferry/poor.md:3:12: the statement begins with “It”'],
  },
  find: ({ entries }) => entries.flatMap((entry) => (isOf(entry, 'claims') && isDraft(entry) ? say(entry) : [])),
};

function say(entry: ClaimEntry): readonly Finding[] {
  const word = pointingWord(entry.data.statement, entry.data.holder !== undefined);
  if (word === undefined) return [];
  const message = `the statement begins with “${word}”, which says nothing on its own; name who or what is meant`;
  return [{ entry, path: ['statement'], message }];
}
