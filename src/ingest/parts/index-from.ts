// Units → the index of the first that fits.

import type { Unit } from '../read/unit.ts';

/** The first index from `from` on, or `limit` where nothing before it fits. */
export function indexFrom(
  units: readonly Unit[],
  from: number,
  fits: (unit: Unit, index: number) => boolean,
  limit = units.length,
): number {
  for (let i = from; i < limit; i += 1) if (fits(units[i] as Unit, i)) return i;
  return limit;
}
