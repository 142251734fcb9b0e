// The display name of an actor: the name in its entry, or the id if it has no entry.

import type { ActorEntry } from './corpus.ts';

type Actors = ReadonlyMap<string, ActorEntry>;

export function nameOfActor(actors: Actors, id: string): string {
  return actors.get(id)?.data.name ?? id;
}

export function namesOfActors(actors: Actors, ids: readonly string[]): readonly string[] {
  return ids.map((id) => nameOfActor(actors, id));
}
