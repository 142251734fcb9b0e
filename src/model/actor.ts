// An actor: a person, state, organisation or group that holds claims or is spoken of. One entry for one real actor.

import { z } from 'zod';
import { entryFields, slug } from './entry.ts';

export const actorType = z.enum(['person', 'state', 'organization', 'group']);

export const actor = z.strictObject({
  ...entryFields,
  name: z.string().min(1),
  /** The part of a person's name by which lists are sorted, as written in the name: `O’Neill`, `Xi`. Left out if unknown. */
  familyName: z.string().min(1).optional(),
  type: actorType,
  /** Other names that mean this actor in every text. A name that does so in one text only belongs to that article's cast. */
  aliases: z.array(z.string().min(1)).default([]),
  /** The actor this one is part of: an administration of its state. */
  partOf: slug.optional(),
  /** Office or occupation as a text gives it. */
  role: z.string().optional(),
});

export type Actor = Readonly<z.infer<typeof actor>>;
export type ActorType = z.infer<typeof actorType>;
