// The reading page on a slow processor, as of a phone, compared with Starlight's page of the same text: milliseconds
// until the page is loaded, and of them the work of the main thread. The connection is not slowed down.

import { type Browser, chromium } from 'playwright';
import { findBrowser } from '../find-browser.ts';
import { type Figure, type Measure, medianOf } from './bench.ts';
import { shippedEdition } from './editions.ts';
import { serveCompressed } from './serve-compressed.ts';
import { starlightSite } from './starlight.ts';

/** The factors by which the processor is slowed: as Lighthouse does for a phone, and for a slower one. */
const SLOWDOWNS = [4, 6];

/** Number of visits of each page, in turns. The figures are their medians. */
const RUNS = 5;

export const measure: Measure = async (options) => {
  const edition = shippedEdition(options);
  if (edition === undefined) return [];
  const dists = options.smoke ? [edition.dist] : [edition.dist, starlightSite(edition.text)];
  const servers = await Promise.all(dists.map((dist) => serveCompressed(dist)));
  const [own = '', other] = servers.map(({ url }) => url);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--disable-gpu', '--no-sandbox'] });
  const figures: Figure[] = [];
  for (const slowdown of options.smoke ? SLOWDOWNS.slice(0, 1) : SLOWDOWNS) {
    const [visits, others]: [Visit[], Visit[]] = [[], []];
    for (let i = 0; i < (options.smoke ? 1 : RUNS); i += 1) {
      visits.push(await visit(browser, own + edition.page, slowdown));
      if (other !== undefined) others.push(await visit(browser, other, slowdown));
    }
    figures.push(...figuresOf(slowdown, visits, others));
  }
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  return figures;
};

/** Times of a visit, in milliseconds. */
interface Visit {
  readonly loaded: number;
  /** Work of the main thread until the page is loaded: scripts, styles, layout. */
  readonly work: number;
}

async function visit(browser: Browser, url: string, slowdown: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { waitUntil: 'load' });
  const loaded = await page.evaluate(() => performance.timing.loadEventStart - performance.timing.navigationStart);
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  return { loaded, work: 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) };
}

function figuresOf(slowdown: number, visits: readonly Visit[], others: readonly Visit[]): readonly Figure[] {
  const figure = (what: string, key: keyof Visit): Figure => ({
    what: `${what}, processor slowed ${slowdown} ×`,
    value: medianOf(visits.map((one) => one[key])),
    unit: 'ms',
    peer: others.length === 0 ? undefined : { name: 'Starlight', value: medianOf(others.map((one) => one[key])) },
  });
  return [figure('the reading page loaded', 'loaded'), figure('work of its main thread', 'work')];
}
