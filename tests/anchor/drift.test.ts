import { describe, expect, it } from 'vitest';
import { countsOf, drifts } from './drift-curve.ts';

describe('anchor(text, describeQuote(text, range)), after the text was edited at random', () => {
  const all = drifts(240, 7);

  it('never takes another passage for the one quoted', () => {
    expect(all.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
  });

  it('finds 19 in 20 quotes of 40 characters or more of which a tenth or less has changed', () => {
    const likely = all.filter(({ quote, changed }) => quote.length >= 40 && changed <= 0.1);
    expect(likely.length).toBeGreaterThan(500);
    expect(countsOf(likely).right / likely.length).toBeGreaterThanOrEqual(0.95);
  });

  it('gives a passage no place where its words are gone', () => {
    const gone = all.filter(({ became }) => became.length === 0);
    expect(gone.length).toBeGreaterThan(50);
    expect(countsOf(gone).wrong).toBe(0);
  });

  it('is the same at each run', () => {
    expect(drifts(6, 3)).toEqual(drifts(6, 3));
  });
});
