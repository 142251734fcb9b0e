// The description of a built library: its title and its actors, in a file at the site's root. The command that joins
// libraries reads it.

import { z } from 'zod';
import { actorType } from './actor.ts';
import { slug } from './entry.ts';

export const PART_FILE = 'part.json';

const count = z.number().int().min(0);

/**
 * An actor of the library. `held` is the number of claims that the actor holds, `named` the number of articles that
 * name the actor.
 */
const partActor = z.object({ id: slug, name: z.string(), type: actorType, held: count, named: count });

export const libraryPart = z.object({
  title: z.string(),
  language: z.string(),
  /** The path in the site's own address, which the links of 404.html contain. */
  path: z.string().default('/'),
  articles: count,
  /** All actors in the order of their ids, including actors without a claim or a mention. */
  actors: z.array(partActor).readonly(),
});

export type LibraryPart = Readonly<z.infer<typeof libraryPart>>;
export type PartActor = Readonly<z.infer<typeof partActor>>;
