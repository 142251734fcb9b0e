// Boxes with preferred tops → tops without overlaps, in the same order, with the least weighted sum of squared distances from
// the preferred tops. The method is isotonic regression by pooling adjacent violators (Barlow et al. 1972).

export interface Box {
  /** The preferred top, in CSS pixels. */
  readonly wanted: number;
  readonly height: number;
  /** The weight of this box's squared distance in the sum. */
  readonly weight: number;
}

/** Space between two boxes, in CSS pixels. */
const GAP = 4;

/** Adjacent boxes that have the same shift; `sum / weight` is the best shift for all of them. */
interface Pool {
  readonly sum: number;
  readonly weight: number;
  readonly count: number;
}

export function stack(boxes: readonly Box[]): { readonly tops: readonly number[]; readonly end: number } {
  const pools: Pool[] = [];
  let above = 0;
  for (const { wanted, height, weight } of boxes) {
    let pool: Pool = { sum: (wanted - above) * weight, weight, count: 1 };
    above += height + GAP;
    for (let last = pools.at(-1); last && shiftOf(last) > shiftOf(pool); last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const shifts = pools.flatMap((pool) => Array<number>(pool.count).fill(Math.max(0, shiftOf(pool))));
  let end = 0;
  const tops = boxes.map(({ height }, i) => {
    const top = end + (shifts[i] ?? 0) - (shifts[i - 1] ?? 0);
    end = top + height + GAP;
    return top;
  });
  return { tops, end };
}

function shiftOf({ sum, weight }: Pool): number {
  return sum / weight;
}
