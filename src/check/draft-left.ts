// Drafts that nobody has looked at.

import type { Entry } from '../model/collections.ts';
import { articleOf, isDraft } from '../model/corpus.ts';
import type { Finding, Rule } from './rule.ts';

export const draftLeft: Rule = {
  id: 'draft-left',
  severity: 'warning',
  expects: 'A person has accepted or withdrawn every draft.',
  reason: 'Drafts are guesses by simple rules; a finished edition should not speak through them.',
  remedy: 'Read each draft, correct it, and set `status: reviewed` or `status: withdrawn`.',
  example: {
    files: { 'claims/ferry/poor.md': 'quote: The town is poor\nstatus: draft' },
    says: ['claims/ferry/poor.md:3:9: 1 draft is left in claims/ferry'],
  },
  find: ({ entries }) => {
    const drafts = entries.filter(isDraft);
    return [...Map.groupBy(drafts, shelfOf)].map(([shelf, [first, ...others]]) => say(shelf, first as Entry, others));
  },
};

/** One finding for a shelf of drafts: a hundred lines that say the same would hide all others. */
function say(shelf: string, entry: Entry, others: readonly Entry[]): Finding {
  const count = others.length === 0 ? '1 draft is' : `${others.length + 1} drafts are`;
  return {
    entry,
    path: ['status'],
    message: `${count} left in ${shelf}; read each and set status: reviewed or withdrawn, as "npm run review -- ${articleIn(entry)}" does`,
  };
}

/** Actors are reviewed with an article that names them. */
function articleIn(entry: Entry): string {
  if (entry.id.includes('/')) return articleOf(entry.id);
  return entry.collection === 'articles' ? entry.id : 'ARTICLE';
}

function shelfOf(entry: Entry): string {
  return entry.id.includes('/') ? `${entry.collection}/${articleOf(entry.id)}` : entry.collection;
}
