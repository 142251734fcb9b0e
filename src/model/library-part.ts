// The description of a built library, read when libraries are joined: its title and its actors. A file at the site's root.

import type { ActorType } from './actor.ts';

export const PART_FILE = 'part.json';

export interface LibraryPart {
  readonly title: string;
  readonly language: string;
  readonly articles: number;
  /** All actors, also those without a claim or a mention, in the order of their ids. */
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
