// An actor's name → its parts, as citations sort by them. Which part is the family's is only known where it was written down:
// no rule tells it for every language.

import type { Actor } from './actor.ts';

export type NameParts = { readonly family: string; readonly given: string } | { readonly literal: string };

export function namePartsOf({ name, familyName, type }: Actor): NameParts {
  if (type !== 'person' || familyName === undefined || !name.includes(familyName)) return { literal: name };
  const given = name.replace(familyName, '').replace(/\s+/g, ' ').trim();
  return given === '' ? { literal: name } : { family: familyName, given };
}
