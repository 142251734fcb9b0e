// An actor's name → family name and given name, for citations. The family name is taken from the actor's file, because
// no rule finds it in every language. If the file does not give it, the name is not divided.

import type { Actor } from './actor.ts';

export type NameParts = { readonly family: string; readonly given: string } | { readonly literal: string };

export function namePartsOf({ name, familyName, type }: Actor): NameParts {
  if (type !== 'person' || familyName === undefined || !name.includes(familyName)) return { literal: name };
  const given = name.replace(familyName, '').replace(/\s+/g, ' ').trim();
  return given === '' ? { literal: name } : { family: familyName, given };
}
