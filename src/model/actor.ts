// An actor: a person, state, organisation or group that holds claims or is mentioned. Each real actor has one entry.

import { z } from 'zod';
import { entryFields, slug } from './entry.ts';

export const actorType = z.enum(['person', 'state', 'organization', 'group']);

export const actor = z.strictObject({
  ...entryFields,
  name: z.string().min(1),
  /** The part of a person's name by which lists are sorted, as written in the name: `O’Neill`, `Xi`. Left out if unknown. */
  familyName: z.string().min(1).optional(),
  type: actorType,
  /** Other names of this actor, valid in every text. A name that is valid in one text only belongs in that article's cast. */
  aliases: z.array(z.string().min(1)).default([]),
  /** The larger actor that contains this one: for an administration, its state. */
  partOf: slug.optional(),
  /** Office or occupation, as written in a text. */
  role: z.string().optional(),
});

export type Actor = Readonly<z.infer<typeof actor>>;
export type ActorType = z.infer<typeof actorType>;
