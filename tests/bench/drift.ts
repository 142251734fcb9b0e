// Quotes anchored after their text was edited at random: the number found right, by quote length and by share of
// changed letters, and the number found at a wrong passage. These are counts, so the same seed always gives the same
// figures.

import type { Drift } from '../anchor/drift.ts';
import { curveOf, drifts } from '../anchor/drift-curve.ts';
import type { Figure, Measure } from './bench.ts';

const EDITS = 5000;

export const measure: Measure = ({ smoke, seed }) => {
  const all = drifts(smoke ? 12 : EDITS, seed);
  const curve = curveOf(all).map(
    ({ length, changed, quotes, counts }): Figure => ({
      what: `found right, ${length} characters, ${changed} changed, ${quotes} quotes`,
      value: (100 * counts.right) / quotes,
      unit: '%',
    }),
  );
  const likely = all.filter(({ quote, changed }) => quote.length >= 40 && changed <= 0.1);
  return [
    ...curve,
    {
      what: `found right, 40 characters and more, ≤ 10 % changed, ${likely.length} quotes`,
      value: shareOf(likely, 'right'),
      unit: '%',
      aim: { of: 'value', least: 95 },
    },
    { what: 'given no place, all lengths and changes', value: shareOf(all, 'orphaned'), unit: '%' },
    { what: 'on a second copy of the same words', value: shareOf(all, 'copy'), unit: '%' },
    {
      what: `in a wrong place, of ${all.length} quotes`,
      value: all.filter(({ outcome }) => outcome === 'wrong').length,
      unit: '',
      aim: { of: 'value', most: 0 },
    },
  ];
};

function shareOf(some: readonly Drift[], outcome: Drift['outcome']): number {
  return (100 * some.filter((drift) => drift.outcome === outcome).length) / some.length;
}
