// A reference to an entry that does not exist.

import type { CollectionName, Entry } from '../model/collections.ts';
import type { Reference } from '../model/reference.ts';
import { referencesOf } from '../model/references.ts';
import { nearestTo } from '../text/nearest.ts';
import type { EntryProblem, Rule } from './rule.ts';

/**
 * Maximum number of unknown ids with a suggestion. If there are more, a folder is probably missing, and suggestions would take
 * long.
 */
const MOST_SUGGESTIONS = 100;

export const reference: Rule = {
  id: 'reference',
  severity: 'error',
  expects: 'Every article, claim, argument and actor that an entry names exists.',
  reason: 'A reference to nothing silently drops a premise or a holder.',
  remedy: 'Correct the id, or write the entry.',
  example: {
    files: {
      'claims/ferry/town-is-poor.md': 'quote: The town is poor\nholder: major',
      'arguments/ferry/no-bridge.md': 'premises: [{ claim: town-is-por }]\nconclusion: town-is-poor',
    },
    says: [
      'arguments/ferry/no-bridge.md:2:21: expected claims to have "ferry/town-is-por"; did you mean "ferry/town-is-poor"?',
      'claims/ferry/town-is-poor.md:3:9: expected actors to have "major"',
    ],
  },
  find: ({ entries, unreadable }) => {
    const ids = idsOf(entries);
    const missing = entries.flatMap((entry) =>
      referencesOf(entry)
        .filter(({ to }) => !to.includes('schemes'))
        .filter(({ to, id }) => !to.some((name) => ids.get(name)?.has(id) || unreadable.has(`${name}/${id}.md`)))
        .map((found) => ({ entry, found })),
    );
    return missing.map(({ entry, found }, i): EntryProblem => {
      const near = i < MOST_SUGGESTIONS ? nearest(found, ids) : undefined;
      return { entry, path: found.path, ...diagnosisOf(found, near) };
    });
  },
};

type Ids = ReadonlyMap<CollectionName, ReadonlySet<string>>;

function idsOf(entries: readonly Entry[]): Ids {
  const groups = Map.groupBy(entries, ({ collection }) => collection);
  return new Map([...groups].map(([collection, group]) => [collection, new Set(group.map(({ id }) => id))]));
}

function diagnosisOf({ to, id, path }: Reference, near: string | undefined): Pick<EntryProblem, 'found' | 'remedy'> {
  const suggestion = near === undefined ? '' : `did you mean "${near}"? Otherwise `;
  const otherwise = path.length > 0 ? ' or correct the id' : folderRemedy(id);
  return {
    found: `expected ${to.join(' or ')} to have "${id}"`,
    remedy: `${suggestion}write ${to[0]}/${id}.md${otherwise}`,
  };
}

/** The remedy for an annotation of a missing article. The folder of an annotation is the id of its article. */
function folderRemedy(article: string): string {
  return `, rename the folder, or take away all that is left of it with "npm run remove -- ${article}"`;
}

function nearest({ to, id }: Reference, ids: Ids): string | undefined {
  return nearestTo(
    id,
    to.flatMap((collection) => [...(ids.get(collection) ?? [])]),
  );
}
