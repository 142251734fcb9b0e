// The description of a built library for the libraries that it is joined with: its name and the actors that it names. It is a file
// at the site's root.

import type { ActorType } from './actor.ts';

export const PART_FILE = 'part.json';

export interface LibraryPart {
  readonly title: string;
  readonly language: string;
  readonly articles: number;
  /** In the order of their ids; those without a claim or a mention too. */
  readonly actors: readonly PartActor[];
}

export interface PartActor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** The number of claims that it holds, and of articles that name it. */
  readonly held: number;
  readonly named: number;
}
