// An entry that refers to a withdrawn entry.

import { collections, type Entry } from '../model/collections.ts';
import { articleOf, isLive } from '../model/corpus.ts';
import type { Reference } from '../model/reference.ts';
import { referencesOf } from '../model/references.ts';
import type { Rule } from './rule.ts';

export const withdrawnReference: Rule = {
  id: 'withdrawn-reference',
  severity: 'warning',
  expects: 'No entry refers to a withdrawn one.',
  reason:
    'An argument’s premises work together, so an argument with a withdrawn claim is shown on its own page only, and so are its undercuts. A withdrawn thesis is not shown.',
  remedy: 'Name another entry, or withdraw this one too.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor\nstatus: withdrawn',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/cost.md': 'premises: [{ claim: poor }]\nconclusion: wide',
    },
    says: ['arguments/ferry/cost.md:2:21: claims/ferry/poor.md is withdrawn'],
  },
  find: ({ entries }) => {
    const states = new Map(entries.map((entry) => [keyOf(entry), isLive(entry)]));
    return entries.filter((entry) => isLive(entry) && states.get(ownerOf(entry)) !== false).flatMap(findIn);

    function findIn(entry: Entry) {
      return referencesOf(entry).flatMap((reference) => {
        const gone = withdrawnIn(reference);
        const remedy = `name another, or withdraw this ${nounOf(entry)} too`;
        return gone === undefined ? [] : [{ entry, path: reference.path, found: `${gone}.md is withdrawn`, remedy }];
      });
    }

    /** The withdrawn entry that a reference means. Undefined if one of the entries that it may mean is live. */
    function withdrawnIn({ to, id }: Reference): string | undefined {
      const known = to.map((collection) => `${collection}/${id}`).filter((key) => states.has(key));
      return known.every((key) => states.get(key) === false) ? known[0] : undefined;
    }
  },
};

function keyOf({ collection, id }: Entry): string {
  return `${collection}/${id}`;
}

/** The article that an entry annotates. If the article is withdrawn, its annotations are treated as withdrawn too. */
function ownerOf({ collection, id }: Entry): string {
  return collections[collection].perArticle ? `articles/${articleOf(id)}` : '';
}

function nounOf({ collection }: Entry): string {
  return collection.replace(/s$/, '');
}
