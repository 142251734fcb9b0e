// Lighthouse on the reading page, on the front page, and on Starlight's page of the same text. The pages are measured
// alternately, and all are sent compressed by the same kind of server.

import type { Figure, Measure } from './bench.ts';
import { shippedEdition } from './editions.ts';
import { CATEGORIES, lighthouse, medianReport, type Report } from './lighthouse-report.ts';
import { serveCompressed } from './serve-compressed.ts';
import { starlightSite } from './starlight.ts';

/** Number of runs of each page. The figures are their medians. */
const RUNS = 3;

export const measure: Measure = async (options) => {
  const edition = options.smoke ? undefined : shippedEdition(options);
  if (edition === undefined) return [];
  const dists = [edition.dist, starlightSite(edition.text)];
  const servers = await Promise.all(dists.map((dist) => serveCompressed(dist)));
  const [own = '', other = ''] = servers.map(({ url }) => url);
  const urls = { reading: own + edition.page, front: own, starlight: other };
  const reports: Record<keyof typeof urls, Report[]> = { reading: [], front: [], starlight: [] };
  for (let i = 0; i < RUNS; i += 1)
    for (const page of Object.keys(urls) as (keyof typeof urls)[]) reports[page].push(await lighthouse(urls[page]));
  await Promise.all(servers.map((server) => server.close()));
  const starlight = medianReport(reports.starlight);
  return [
    ...lighthouseFigures('the reading page', medianReport(reports.reading), starlight),
    {
      what: `performance, the reading page, lowest of ${RUNS} runs`,
      value: lowest(reports.reading),
      unit: 'of 100',
      peer: { name: 'Starlight', value: lowest(reports.starlight) },
    },
    ...lighthouseFigures('the front page', medianReport(reports.front), starlight),
  ];
};

function lowest(reports: readonly Report[]): number {
  return Math.min(...reports.map(({ performance }) => performance));
}

export function lighthouseFigures(page: string, own: Report, starlight: Report): readonly Figure[] {
  const figure = (what: string, key: keyof Report, rest: Pick<Figure, 'unit' | 'aim'>): Figure => ({
    what: `${what}, ${page}`,
    value: own[key],
    peer: { name: 'Starlight', value: starlight[key] },
    ...rest,
  });
  return [
    ...CATEGORIES.map((category) => figure(category, category, { unit: 'of 100', aim: { of: 'value', least: 100 } })),
    figure('largest paint', 'largestPaint', { unit: 'ms', aim: { of: 'ratio', most: 0.8 } }),
    figure('layout shift', 'layoutShift', { unit: '', aim: { of: 'value', most: 0 } }),
  ];
}
