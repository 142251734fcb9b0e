// An actor that no text mentions and no entry refers to.

import { type ActorEntry, isLive } from '../model/corpus.ts';
import { referencesOf } from '../model/references.ts';
import type { Checked, Rule } from './rule.ts';

export const unusedActor: Rule = {
  id: 'unused-actor',
  severity: 'warning',
  expects: 'Every actor is named in a text or holds something.',
  reason: 'Its page is empty; often its aliases are misspelled, or there is a second entry for the same actor.',
  remedy: 'Correct its `aliases`, or withdraw it.',
  example: {
    files: { 'actors/governor.md': 'name: The governor' },
    says: ['actors/governor.md:1:1: no text names this actor'],
  },
  find: (checked) => {
    // Nothing is reported if an entry can't be read, because that entry may refer to any actor.
    if ([...checked.unreadable].some((file) => file.includes('/'))) return [];
    const used = usedActors(checked);
    return checked.corpus
      .listed('actors')
      .filter((actor: ActorEntry) => !used.has(actor.id))
      .map((entry) => ({
        entry,
        path: [],
        found: 'no text names this actor and nothing refers to it',
        remedy: 'correct its aliases, or withdraw it',
      }));
  },
};

/**
 * The ids of used actors. An actor in an article's `cast` is not used if it has no mention, because the cast may only exclude
 * mentions.
 */
function usedActors({ entries, readings }: Checked): ReadonlySet<string> {
  const mentioned = [...readings.values()].flatMap(({ mentions }) => mentions.map(({ id }) => id));
  const named = entries
    .filter(isLive)
    .flatMap(referencesOf)
    .filter(({ to, path }) => to.includes('actors') && path[0] !== 'cast')
    .map(({ id }) => id);
  return new Set([...mentioned, ...named]);
}
