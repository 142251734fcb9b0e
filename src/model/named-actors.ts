// An entry → the actors that it names: who wrote, holds or reports, who is in a cast, what somebody is part of.

import { type Entry, isOf } from './collections.ts';

/** Their ids; `unnamed` is nobody's. */
export function actorsNamedBy(entry: Entry): readonly string[] {
  if (isOf(entry, 'articles')) return [...entry.data.authors, ...Object.keys(entry.data.cast)];
  if (isOf(entry, 'claims')) return [...[entry.data.holder ?? []].flat(), ...entry.data.via.map(({ actor }) => actor)];
  if (isOf(entry, 'arguments')) return [entry.data.holder ?? []].flat();
  if (isOf(entry, 'actors')) return [entry.data.partOf ?? []].flat();
  return [];
}
