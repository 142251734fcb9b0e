// An actor: a person, state, organization or group that holds claims or is mentioned. Each real actor has one entry.

import { z } from 'zod';
import { authorityUrl } from './authority.ts';
import { entryFields, slug } from './entry.ts';

export const actorType = z.enum(['person', 'state', 'organization', 'group']);

export const actor = z.strictObject({
  ...entryFields,
  name: z.string().min(1).describe('The name for readers'),
  /**
   * The part of a person's name by which lists are sorted, spelled as in the name: `O’Neill`, `Xi`. Left out if
   * unknown.
   */
  familyName: z.string().min(1).optional(),
  type: actorType.describe('What kind of actor this is'),
  /** Names that mean this actor in every text. Names that are valid in one text are in the `cast` of its article. */
  aliases: z.array(z.string().min(1)).default([]).describe('Other names, valid in every text'),
  /** The larger actor of which this actor is a part: the state of an administration. */
  partOf: slug.optional(),
  role: z.string().optional().describe('Office or occupation, as written in a text'),
  sameAs: z
    .array(authorityUrl)
    .default([])
    .describe('Addresses of the same actor in authority files: Wikidata, VIAF, GND …'),
});

export type Actor = Readonly<z.infer<typeof actor>>;
export type ActorType = z.infer<typeof actorType>;

/** A name for citations, divided if the actor's file gives the family name. No rule finds it in every language. */
export type NameParts = { readonly family: string; readonly given: string } | { readonly literal: string };

export function namePartsOf({ name, familyName, type }: Actor): NameParts {
  if (type !== 'person' || familyName === undefined || !name.includes(familyName)) return { literal: name };
  const given = name.replace(familyName, '').replace(/\s+/g, ' ').trim();
  return given === '' ? { literal: name } : { family: familyName, given };
}
