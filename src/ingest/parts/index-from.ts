// Units and a condition → the index of the first unit that meets the condition.

import type { Unit } from '../read/unit.ts';

/** The first index, at least `from`, of a unit that meets the condition; `limit` if no unit before `limit` meets it. */
export function indexFrom(
  units: readonly Unit[],
  from: number,
  fits: (unit: Unit, index: number) => boolean,
  limit = units.length,
): number {
  for (let i = from; i < limit; i += 1) if (fits(units[i] as Unit, i)) return i;
  return limit;
}
