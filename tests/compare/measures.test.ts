// Each measure gives the value of a worked example in the literature.

import { describe, expect, it } from 'vitest';
import { agreementOf, alpha, f1, kappa, type Units } from '../../src/compare/measures.ts';

/** One row for each annotator, with a sign for each unit; a point is a missing value. */
function unitsOf(...rows: readonly string[]): readonly Units[] {
  const [first = ''] = rows;
  return [...first].map((_, i) => ({
    values: rows.map((row) => row[i] ?? '.').filter((value) => value !== '.'),
    count: 1,
  }));
}

/** A table of two annotators: the rows are the first annotator's values. */
function tableOf(counts: readonly (readonly number[])[]): readonly Units[] {
  return counts.flatMap((row, a) => row.map((count, b) => ({ values: [String(a), String(b)], count })));
}

describe('alpha(units)', () => {
  it.each([
    ['A, two annotators and two values', unitsOf('0100000010', '1110010000'), 0.095],
    ['B, two annotators and five values', unitsOf('aabbdcccedda', 'babbbccceddd'), 0.692],
    [
      'C, four annotators and missing values',
      unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.'),
      0.743,
    ],
  ])('is that of Krippendorff (2011), example %s', (_, units, expected) => {
    expect(alpha(units)).toBeCloseTo(expected, 3);
  });

  it('gives the same value for equal units counted together and one by one', () => {
    const [ones, twos] = [unitsOf('aab', 'aba'), unitsOf('aaaabb', 'aabbaa')];
    expect(alpha(ones.map((unit) => ({ ...unit, count: 2 })))).toBe(alpha(twos));
  });
});

describe('kappa(units)', () => {
  it('has the known value for fifty proposals judged by two readers (20 and 15 equal, 5 and 10 different)', () => {
    const units = tableOf([
      [20, 5],
      [10, 15],
    ]);
    expect(agreementOf(units)).toBe(0.7);
    expect(kappa(units)).toBeCloseTo(0.4, 10);
  });

  it.each([
    [45, 15, 25, 15, 0.1304],
    [25, 35, 5, 35, 0.2593],
  ])('tells apart tables of equal agreement by their margins: %i, %i, %i, %i', (a, b, c, d, expected) => {
    const units = tableOf([
      [a, b],
      [c, d],
    ]);
    expect(agreementOf(units)).toBe(0.6);
    expect(kappa(units)).toBeCloseTo(expected, 4);
  });

  it('is negative if two annotators agree less than by chance', () => {
    expect(kappa(unitsOf('ab', 'ba'))).toBe(-1);
  });
});

describe('f1(same, yours, theirs)', () => {
  it('is the harmonic mean of precision and recall', () => {
    const [same, yours, theirs] = [6, 8, 12];
    const [precision, recall] = [same / theirs, same / yours];
    expect(f1(same, yours, theirs)).toBeCloseTo((2 * precision * recall) / (precision + recall), 10);
  });
});

describe('the measures', () => {
  it('have no value if agreement can’t differ from chance', () => {
    const same = unitsOf('aaa', 'aaa');
    expect([kappa(same), alpha(same), kappa([]), alpha([]), f1(0, 0, 0)]).toEqual(Array(5).fill(undefined));
  });
});
