// An address → Lighthouse's report about the page, for a phone on a slow connection. Lighthouse runs in its own process
// and starts its own browser.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../find-browser.ts';
import { medianOf } from './bench.ts';
import { peersFolder } from './peers.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof CATEGORIES)[number];

/** Scores from 0 to 100. */
export interface Report extends Readonly<Record<Category, number>> {
  /** Largest contentful paint, in milliseconds. */
  readonly largestPaint: number;
  readonly layoutShift: number;
}

/** The part of Lighthouse's JSON output that is used. */
export interface LighthouseResult {
  readonly categories: Readonly<Record<Category, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<'largest-contentful-paint' | 'cumulative-layout-shift', { readonly numericValue?: number }>
  >;
}

const FLAGS = '--headless=new --no-sandbox --disable-dev-shm-usage';

/** @throws {Error} with Lighthouse's output, if it fails */
export async function lighthouse(url: string): Promise<Report> {
  const program = join(peersFolder(), 'node_modules/lighthouse/cli/index.js');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, url, '--quiet', '--output=json', '--output-path=stdout', `--chrome-flags=${FLAGS}`],
    { env: { ...process.env, CHROME_PATH: findBrowser() }, maxBuffer: 1e8 },
  );
  return reportFrom(JSON.parse(stdout) as LighthouseResult);
}

/** An audit without a score counts as 0. */
export function reportFrom({ categories, audits }: LighthouseResult): Report {
  const score = (category: Category) => Math.round((categories[category].score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    largestPaint: audits['largest-contentful-paint'].numericValue ?? Number.NaN,
    layoutShift: audits['cumulative-layout-shift'].numericValue ?? Number.NaN,
  };
}

/** @throws {RangeError} without a report */
export function medianReport(reports: readonly Report[]): Report {
  const median = (key: keyof Report) => medianOf(reports.map((report) => report[key]));
  return {
    performance: median('performance'),
    accessibility: median('accessibility'),
    'best-practices': median('best-practices'),
    seo: median('seo'),
    largestPaint: median('largestPaint'),
    layoutShift: median('layoutShift'),
  };
}
