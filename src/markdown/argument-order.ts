// Arguments → the same in the order of the text: by the position of their aims, then of their first premises.
// Those whose claims are not in the text come last, in the order of ids.

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
  // Infinity less Infinity is no number, and the sort is stable: arguments without a position keep their order.
  return keyed.sort((a, b) => a.aim - b.aim || a.premise - b.premise || 0).map(({ argument }) => argument);
}
