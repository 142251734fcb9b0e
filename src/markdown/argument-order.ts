// Arguments → the arguments sorted by the positions of their aims in the text, then of their first premises.
// Arguments whose claims have no position in the text are last, in the order given.

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
  // Infinity − Infinity is NaN, which is treated as 0. Sorting is stable, so arguments without a position keep their order.
  return keyed.sort((a, b) => a.aim - b.aim || a.premise - b.premise || 0).map(({ argument }) => argument);
}
