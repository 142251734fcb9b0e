// A note or question without a text.

import { isRemark } from '../model/collections.ts';
import { isLive } from '../model/corpus.ts';
import { kinds } from '../model/kinds.ts';
import type { Rule } from './rule.ts';

export const emptyNote: Rule = {
  id: 'empty-note',
  severity: 'warning',
  expects: 'A note or a question has a text.',
  reason: 'Without one it would only repeat the passage.',
  remedy: 'Write the text below the second line of `---`, or withdraw the entry.',
  example: {
    files: { 'notes/ferry/town.md': 'quote: The town is poor\nkind: context' },
    says: ['notes/ferry/town.md:1:1: the note has no text'],
  },
  find: ({ entries }) =>
    entries
      .filter(isRemark)
      .filter((entry) => isLive(entry) && entry.body.trim() === '')
      .map((entry) => ({
        entry,
        path: [],
        found: `the ${kinds[entry.collection].name} has no text`,
        remedy: 'write it below the second line of ---, or withdraw it',
      })),
};
