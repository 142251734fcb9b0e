import { describe, expect, it } from 'vitest';
import { dateIn, dayFirstIn, hasDate, isPlaceAndDay } from '../../src/text/date-in-line.ts';

const dates: readonly (readonly [line: string, date: string | undefined])[] = [
  ['2020-01-31', '2020-01-31'],
  ['2020-01-31T08:00:00+02:00', '2020-01-31'],
  ['Published on Friday 31 January 2020 at 9.30', '2020-01-31'],
  ['January 31st, 2020', '2020-01-31'],
  ['Jan. 31, 2020', '2020-01-31'],
  ['Fri Jan 31 2020 10:00', '2020-01-31'],
  ['January 2020', '2020-01'],
  ['9. September 2017', '2017-09-09'],
  ['Stand: 4. März 2021, 17.05 Uhr', '2021-03-04'],
  ['9 de septiembre de 2017', '2017-09-09'],
  ['le 1er août 2019 à 10h', '2019-08-01'],
  ['2 kwietnia 2019', '2019-04-02'],
  ['7 декабря 2018 г.', '2018-12-07'],
  ['2021. március 15.', '2021-03-15'],
  ['2019年4月28日 08時00分', '2019-04-28'],
  ['2019년 4월 28일', '2019-04-28'],
  ['٢٠ يناير ٢٠٢١', '2021-01-20'],
  ['2016/12/23', '2016-12-23'],
  ['05.02.2020', '2020-02-05'],
  ['18/03/2019', '2019-03-18'],
  ['03/18/2019', '2019-03-18'],
  ['05/02/2020', undefined],
  ['۱۲ اسفند ۱۴۰۲', '2024-03-02'],
  ['30 اسفند 1403', '2025-03-20'],
  ['30 اسفند 1402', undefined],
  ['31 February 2020', '2020-02'],
  ['version 1.2.3.2020', undefined],
  ['the 100 best of 2020', undefined],
  ['In 1984 the mill closed', undefined],
];

describe('dateIn(line)', () => {
  it.each(dates)('%s → %s', (line, date) => {
    expect(dateIn(line)).toBe(date);
  });

  it('uses the known order of day and month for an ambiguous date', () => {
    expect(dateIn('05/02/2020', { dayFirst: true })).toBe('2020-02-05');
    expect(dateIn('05/02/2020', { dayFirst: false })).toBe('2020-05-02');
  });
});

describe('dayFirstIn(language)', () => {
  it.each([
    ['de', true, '2020-02-05'],
    ['fr-CA', false, '2020-05-02'],
    ['en-GB', true, '2020-02-05'],
    ['en-US', false, '2020-05-02'],
    ['en', undefined, undefined],
    [undefined, undefined, undefined],
  ])('is, for %s, %s', (language, dayFirst, date) => {
    expect(dayFirstIn(language)).toBe(dayFirst);
    expect(dateIn('05/02/2020', { dayFirst: dayFirstIn(language) })).toBe(date);
  });

  it('is not needed to recognize a date', () => {
    expect(['05/02/2020', '2020', '31/31/2020'].map(hasDate)).toEqual([true, false, false]);
  });
});

describe('isPlaceAndDay(line)', () => {
  it.each([
    ['OSLO, Norway, Oct. 14', true],
    ['Nairobi, Thursday', true],
    ['Oslo, in summer', false],
  ])('%s → %s', (line, is) => {
    expect(isPlaceAndDay(line)).toBe(is);
  });
});
