// Drafts that nobody has reviewed.

import type { Entry } from '../model/collections.ts';
import { articleOf, isDraft } from '../model/corpus.ts';
import type { EntryProblem, Rule } from './rule.ts';

export const draftLeft: Rule = {
  id: 'draft-left',
  severity: 'warning',
  expects: 'A person has accepted or withdrawn every draft.',
  reason: 'Drafts are guesses by simple rules; a finished edition should not rely on them.',
  remedy: 'Read each draft, correct it, and set `status: reviewed` or `status: withdrawn`.',
  example: {
    files: { 'claims/ferry/poor.md': 'quote: The town is poor\nstatus: draft' },
    says: ['claims/ferry/poor.md:3:9: 1 draft is left in claims/ferry'],
  },
  find: ({ entries }) => {
    const drafts = entries.filter(isDraft);
    return [...Map.groupBy(drafts, folderOf)].map(([folder, [first, ...others]]) =>
      problemIn(folder, first as Entry, others),
    );
  },
};

/** One problem for all drafts of a folder, because a hundred equal lines would hide all other problems. */
function problemIn(folder: string, entry: Entry, others: readonly Entry[]): EntryProblem {
  const count = others.length === 0 ? '1 draft is' : `${others.length + 1} drafts are`;
  return {
    entry,
    path: ['status'],
    found: `${count} left in ${folder}`,
    remedy: `read each and set status: reviewed or withdrawn, as "npm run review -- ${articleIn(entry)}" does`,
  };
}

/** The article to review: actors are reviewed with an article that names them. */
function articleIn(entry: Entry): string {
  if (entry.id.includes('/')) return articleOf(entry.id);
  return entry.collection === 'articles' ? entry.id : 'ARTICLE';
}

function folderOf(entry: Entry): string {
  return entry.id.includes('/') ? `${entry.collection}/${articleOf(entry.id)}` : entry.collection;
}
