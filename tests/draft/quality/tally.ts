// The numbers of drafted items, expected items, and items in both → precision, recall and F1.

export interface Tally {
  readonly right: number;
  readonly drafted: number;
  readonly gold: number;
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      right: sum.right + tally.right,
      drafted: sum.drafted + tally.drafted,
      gold: sum.gold + tally.gold,
    }),
    { right: 0, drafted: 0, gold: 0 },
  );
}

/** Precision, recall and F1 from 0 to 1; 0 instead of a division by zero. */
export function sharesOf({ right, drafted, gold }: Tally): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const share = (of: number) => (of === 0 ? 0 : right / of);
  const sum = drafted + gold;
  return { precision: share(drafted), recall: share(gold), f1: sum === 0 ? 0 : (2 * right) / sum };
}
