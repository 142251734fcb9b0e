import { describe, expect, it } from 'vitest';
import { countsOf, drifts } from './drift-curve.ts';

describe('anchor(text, describeQuote(text, range)), after the text was edited at random', () => {
  const all = drifts(240, 7);

  it('never finds another passage than the quoted one', () => {
    expect(all.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
  });

  it('finds 19 of 20 quotes of at least 40 characters of which at most a tenth has changed', () => {
    const likely = all.filter(({ quote, changed }) => quote.length >= 40 && changed <= 0.1);
    expect(likely.length).toBeGreaterThan(500);
    expect(countsOf(likely).right / likely.length).toBeGreaterThanOrEqual(0.95);
  });

  it('finds no passage if its words were removed', () => {
    const gone = all.filter(({ became }) => became.length === 0);
    expect(gone.length).toBeGreaterThan(50);
    expect(countsOf(gone).wrong).toBe(0);
  });

  it('gives the same result at each run', () => {
    expect(drifts(6, 3)).toEqual(drifts(6, 3));
  });
});
