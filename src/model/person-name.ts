// An actor's name → family name and given name, for citations. The actor's file must give the family name, because no
// rule finds the family name in every language. Without this field, the name is not divided.

import type { Actor } from './actor.ts';

export type NameParts = { readonly family: string; readonly given: string } | { readonly literal: string };

export function namePartsOf({ name, familyName, type }: Actor): NameParts {
  if (type !== 'person' || familyName === undefined || !name.includes(familyName)) return { literal: name };
  const given = name.replace(familyName, '').replace(/\s+/g, ' ').trim();
  return given === '' ? { literal: name } : { family: familyName, given };
}
