// The description of a built library: its title and its actors, in a file at the site's root. The command that joins
// libraries reads it.

import type { ActorType } from './actor.ts';

export const PART_FILE = 'part.json';

export interface LibraryPart {
  readonly title: string;
  readonly language: string;
  readonly articles: number;
  /** All actors in the order of their ids, including actors without a claim or a mention. */
  readonly actors: readonly PartActor[];
}

export interface PartActor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** `held`: number of claims that the actor holds. `named`: number of articles that name the actor. */
  readonly held: number;
  readonly named: number;
}
