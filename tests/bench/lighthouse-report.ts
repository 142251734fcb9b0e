// An address → what Lighthouse says of it, in a process of its own with a browser of its own, as a phone on a slow connection.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../find-browser.ts';
import { medianOf } from './bench.ts';
import { peersFolder } from './peers.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof CATEGORIES)[number];

/** Scores of 100. */
export interface Report extends Readonly<Record<Category, number>> {
  /** When the largest thing at first sight is there, in milliseconds. */
  readonly largestPaint: number;
  readonly layoutShift: number;
}

/** The part of Lighthouse's own report that is read. */
export interface LighthouseResult {
  readonly categories: Readonly<Record<Category, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<'largest-contentful-paint' | 'cumulative-layout-shift', { readonly numericValue?: number }>
  >;
}

const FLAGS = '--headless=new --no-sandbox --disable-dev-shm-usage';

/** @throws {Error} with what Lighthouse printed, where it fails */
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
