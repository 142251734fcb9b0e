// A note without a text.

import { isOf } from '../model/collections.ts';
import { isLive } from '../model/corpus.ts';
import type { Rule } from './rule.ts';

export const emptyNote: Rule = {
  id: 'empty-note',
  severity: 'warning',
  expects: 'A note has a text.',
  reason: 'The note would only repeat the passage.',
  remedy: 'Write the note below the second line of `---`, or withdraw it.',
  example: {
    files: { 'notes/ferry/town.md': 'quote: The town is poor\nkind: context' },
    says: ['notes/ferry/town.md:1:1: the note says nothing'],
  },
  find: ({ entries }) =>
    entries
      .filter((entry) => isOf(entry, 'notes') && isLive(entry) && entry.body.trim() === '')
      .map((entry) => ({
        entry,
        path: [],
        found: 'the note says nothing',
        remedy: 'write its text below the second line of ---, or withdraw it',
      })),
};
