// The values that annotators gave to the same units → measures of agreement. The guide defines each measure and names
// its source.

/** Units that got the same values from the annotators. They are counted together. */
export interface Units {
  /** The values, one for each annotator who gave one: `["support", "none"]`. */
  readonly values: readonly string[];
  /** Number of units with this combination of values. */
  readonly count: number;
}

/**
 * F1 of two sets: twice the number of common members, divided by the sum of the sizes of both sets (Hripcsak and
 * Rothschild 2005). Undefined if both sets are empty.
 */
export function f1(same: number, yours: number, theirs: number): number | undefined {
  return yours + theirs === 0 ? undefined : (2 * same) / (yours + theirs);
}

/** The share of units with equal values. Undefined without units. */
export function agreementOf(units: readonly Units[]): number | undefined {
  const all = sumOf(units);
  return all === 0 ? undefined : sumOf(units.filter(({ values: [a, b] }) => a === b)) / all;
}

/**
 * Cohen's kappa of two annotators (Cohen 1960). Undefined if both annotators gave the same value to all units, because
 * agreement by chance is then complete.
 * @param units each with two values
 */
export function kappa(units: readonly Units[]): number | undefined {
  const observed = agreementOf(units);
  if (observed === undefined) return undefined;
  const [first, second] = [countsOf(units, 0), countsOf(units, 1)];
  const all = sumOf(units);
  let expected = 0;
  for (const [value, count] of first) expected += (count / all) * ((second.get(value) ?? 0) / all);
  return expected === 1 ? undefined : (observed - expected) / (1 - expected);
}

/**
 * Krippendorff's alpha for nominal values (Krippendorff 2011). There may be any number of annotators, and each may have
 * skipped some units. Undefined if all values are equal.
 */
export function alpha(units: readonly Units[]): number | undefined {
  const pairable = units.filter(({ values }) => values.length > 1);
  const totals = new Map<string, number>();
  let disagreements = 0;
  for (const { values, count } of pairable) {
    const own = new Map<string, number>();
    for (const value of values) own.set(value, (own.get(value) ?? 0) + 1);
    for (const [value, times] of own) {
      totals.set(value, (totals.get(value) ?? 0) + times * count);
      disagreements += (count * times * (values.length - times)) / (values.length - 1);
    }
  }
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (all - count), 0);
  return expected === 0 ? undefined : 1 - ((all - 1) * disagreements) / expected;
}

function countsOf(units: readonly Units[], annotator: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { values, count } of units) {
    const value = values[annotator] ?? '';
    counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return counts;
}

function sumOf(units: readonly Units[]): number {
  return units.reduce((sum, { count }) => sum + count, 0);
}
