// Arguments → in the order of the text: by the place of what they lead to, then of their first premise there.
// What has no place comes after what has one, in the order of the ids.

import { type ArgumentEntry, aimOf, type ClaimEntry, premisesOf } from '../model/corpus.ts';
import type { Placed } from './placed.ts';

export function inTextOrder(
  args: readonly ArgumentEntry[],
  claims: readonly Placed<ClaimEntry>[],
): readonly ArgumentEntry[] {
  const numberOf = new Map(claims.map(({ entry, number }) => [entry.id, number ?? Number.POSITIVE_INFINITY]));
  const argumentOf = new Map(args.map((argument) => [argument.id, argument]));
  const placeOf = (id: string | undefined) => numberOf.get(id ?? '') ?? Number.POSITIVE_INFINITY;
  const keyed = args.map((argument) => {
    const attacked = argument.data.relation === 'undercut' ? argumentOf.get(aimOf(argument) ?? '') : undefined;
    const aim = placeOf(aimOf(attacked ?? argument));
    return { argument, aim, premise: Math.min(...premisesOf(argument).map(placeOf)) };
  });
  // Infinity less Infinity is no number, and the sort is stable: what has no place keeps its order.
  return keyed.sort((a, b) => a.aim - b.aim || a.premise - b.premise || 0).map(({ argument }) => argument);
}
