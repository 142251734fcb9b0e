import { expect, it } from 'vitest';
import { isReached } from './bench.ts';
import { lighthouseFigures } from './lighthouse.ts';
import { type LighthouseResult, medianReport, reportFrom } from './lighthouse-report.ts';

const result = (score: number | null, paint: number): LighthouseResult => ({
  categories: {
    performance: { score },
    accessibility: { score: 1 },
    'best-practices': { score: 0.96 },
    seo: { score: 0.29 },
  },
  audits: {
    'largest-contentful-paint': { numericValue: paint },
    'cumulative-layout-shift': { numericValue: 0.02 },
  },
});

it('reads scores from 0 to 100, and leaves out missing ones', () => {
  expect(reportFrom(result(0.97, 800))).toEqual({
    performance: 97,
    accessibility: 100,
    'best-practices': 96,
    seo: 29,
    largestPaint: 800,
    layoutShift: 0.02,
  });
  expect(reportFrom(result(null, 800)).performance).toBe(0);
});

it('takes the median of each figure separately', () => {
  const reports = [
    [0.9, 700],
    [1, 900],
    [0.8, 800],
  ].map(([score = 0, paint = 0]) => reportFrom(result(score, paint)));
  expect(medianReport(reports)).toMatchObject({ performance: 90, largestPaint: 800 });
});

it('holds every category to 100 and the largest paint to the peer’s', () => {
  const own = reportFrom(result(1, 800));
  const figures = lighthouseFigures('a page', own, reportFrom(result(1, 1000)));
  expect(figures.map((figure) => [figure.what, isReached(figure)])).toEqual([
    ['performance, a page', true],
    ['accessibility, a page', true],
    ['best-practices, a page', false],
    ['seo, a page', false],
    ['largest paint, a page', true],
    ['layout shift, a page', false],
  ]);
});
