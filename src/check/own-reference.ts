// A claim or an argument that refers to itself.

import { collections } from '../model/collections.ts';
import { referencesOf } from '../model/references.ts';
import type { EntryProblem, Rule } from './rule.ts';

export const ownReference: Rule = {
  id: 'own-reference',
  severity: 'error',
  expects: 'No claim is the same as itself, and no argument attacks itself.',
  reason: 'Such a reference says nothing; another entry was meant.',
  remedy: 'Name the entry that was meant, or remove the reference.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor\nsameAs: [poor]',
      'arguments/ferry/doubt.md': 'relation: undercut\npremises: [{ claim: poor }]\ntarget: doubt',
    },
    says: [
      'arguments/ferry/doubt.md:4:9: this argument names itself',
      'claims/ferry/poor.md:3:10: this claim names itself',
    ],
  },
  find: ({ entries }) =>
    entries
      .filter(({ collection }) => collections[collection].perArticle)
      .flatMap((entry) =>
        referencesOf(entry)
          .filter(({ to: [collection], id }) => collection === entry.collection && id === entry.id)
          .map(({ path }) => ({ entry, path, ...ownName(entry.collection.replace(/s$/, '')) })),
      ),
};

function ownName(noun: string): Pick<EntryProblem, 'found' | 'remedy'> {
  return { found: `this ${noun} names itself`, remedy: 'name the one that was meant, or remove it' };
}
