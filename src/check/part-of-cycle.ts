// Actors that are part of each other in a cycle.

import type { ActorEntry, Corpus } from '../model/corpus.ts';
import { cycleText } from './cycle-text.ts';
import type { Rule } from './rule.ts';

export const partOfCycle: Rule = {
  id: 'part-of-cycle',
  severity: 'error',
  expects: 'No actor is part of itself, directly or through others.',
  reason: 'A whole is not part of its part; lists of parts would never end.',
  remedy: 'Remove `partOf` from the actor that is the whole.',
  example: {
    files: {
      'actors/council.md': 'name: The council\npartOf: town-hall',
      'actors/town-hall.md': 'name: The town hall\npartOf: council',
    },
    says: ['actors/council.md:3:9: this actor is part of itself: council ▸ town-hall ▸ council'],
  },
  find: ({ corpus }) => {
    const done = new Set<string>();
    return [...corpus.actors.values()].flatMap((entry) => {
      const cycle = cycleFrom(entry, corpus, done);
      if (cycle === undefined) return [];
      const found = `this actor is part of itself: ${cycleText(cycle)}`;
      return [{ entry, path: ['partOf'], found, remedy: 'remove partOf from the one that is the whole' }];
    });
  },
};

/**
 * The cycle above an actor, with each member once; undefined if there is no cycle.
 * @param done the actors visited before; they are skipped, so that each cycle is reported once
 */
function cycleFrom(actor: ActorEntry, { actors }: Corpus, done: Set<string>): readonly string[] | undefined {
  const path: string[] = [];
  for (let id: string | undefined = actor.id; id !== undefined && !done.has(id); id = actors.get(id)?.data.partOf) {
    done.add(id);
    path.push(id);
  }
  const last = actors.get(path.at(-1) ?? '')?.data.partOf;
  return last !== undefined && path.includes(last) ? path.slice(path.indexOf(last)) : undefined;
}
