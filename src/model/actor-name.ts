// What an actor is called where they are told of: by the name of their entry, or by their id where there is none.

import type { ActorEntry } from './corpus.ts';

type Actors = ReadonlyMap<string, ActorEntry>;

export function nameOfActor(actors: Actors, id: string): string {
  return actors.get(id)?.data.name ?? id;
}

/** Several in one line; empty for nobody. */
export function namesOfActors(actors: Actors, ids: readonly string[]): string {
  return ids.map((id) => nameOfActor(actors, id)).join(', ');
}
