// The search on a slow connection and on a slow processor, compared with plain Pagefind and MiniSearch for the same
// site in the same run: milliseconds from the first key to the first result, and the requests and compressed bytes.

import { type Browser, chromium } from 'playwright';
import { checkLibrary } from '../../src/library/check.ts';
import type { SearchRecord } from '../../src/search/records/record.ts';
import { recordsOf } from '../../src/search/records/records-of.ts';
import { findBrowser } from '../find-browser.ts';
import { type BenchOptions, type Figure, type Measure, medianOf } from './bench.ts';
import { miniSearch } from './mini-search.ts';
import { plainPagefind } from './plain-pagefind.ts';
import { type Search, type Searched, searchSlowly, type Way } from './search-slowly.ts';
import { type Ways, waysTo } from './search-ways.ts';
import { serveCompressed } from './serve-compressed.ts';
import { siteFor } from './site.ts';

const slow = { gap: 0, slowdown: 1 };

/**
 * The query for which all ways to search are compared. For other queries, only Postil’s page and plain Pagefind are
 * compared.
 */
const MAIN_QUERY = 'every';

/**
 * In the generated library, `every` is in each sentence, `brakam` is rare, and `bra` begins many words. `gap` is 0, or
 * long enough for the search engine to load. `slowdown` is 4, as Lighthouse uses for a phone, or more.
 */
const SEARCHES: readonly Search[] = [
  { ...slow, query: MAIN_QUERY },
  { ...slow, query: MAIN_QUERY, gap: 2500 },
  { ...slow, query: 'brakam' },
  { ...slow, query: 'bra' },
  { ...slow, query: 'every brakam' },
  { ...slow, query: MAIN_QUERY, slowdown: 4 },
  { ...slow, query: MAIN_QUERY, slowdown: 6 },
];

/** Number of runs. The figures are their medians, because other load on the machine varies. */
const RUNS = 3;

export const measure: Measure = async (options) => {
  const { dist, content } = siteFor(options);
  const folders = [dist, await plainPagefind(dist)];
  if (!options.smoke) folders.push(await miniSearch(await recordsIn(content)));
  const servers = await Promise.all(folders.map((path) => serveCompressed(path)));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--disable-gpu', '--no-sandbox'] });
  const [own = '', pagefind = '', mini] = servers.map(({ url }) => url);
  const figures: Figure[] = [];
  const ways = waysTo(own, pagefind, mini);
  for (const search of options.smoke ? SEARCHES.slice(0, 1) : SEARCHES)
    figures.push(...(await figuresOf(browser, ways, search, options)));
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  return figures;
};

async function figuresOf(
  browser: Browser,
  ways: Ways,
  search: Search,
  { smoke, articles }: BenchOptions,
): Promise<readonly Figure[]> {
  const runs = smoke ? 1 : RUNS;
  const run = (way: Way) => medianRun(browser, way, search, runs);
  const page = await run(ways.page);
  const pagefind = await run(ways.pagefind);
  const isMain = search.query === MAIN_QUERY;
  const dialog = isMain ? await run(ways.dialog) : undefined;
  const mini = isMain && ways.mini ? await run(ways.mini) : undefined;
  const figure = (what: string, own: Searched, key: keyof Searched, rest: Pick<Figure, 'unit' | 'aim'>): Figure => ({
    what: `${what}, ${conditions(search)}`,
    value: own[key],
    peer: { name: 'plain Pagefind', value: pagefind[key] },
    ...rest,
  });
  const aims = aimsFor(search, articles);
  const figures = [
    figure('first result on the search page', page, 'time', { unit: 'ms', aim: aims.time }),
    ...(dialog === undefined
      ? []
      : [figure('first result in the dialog', dialog, 'time', { unit: 'ms', aim: aims.time })]),
  ];
  const besideMini = (what: string, key: keyof Searched, unit: Figure['unit']): readonly Figure[] =>
    mini === undefined
      ? []
      : [{ ...figure(what, page, key, { unit }), peer: { name: 'MiniSearch', value: mini[key] } }];
  const times = [...figures, ...besideMini('first result on the search page', 'time', 'ms')];
  // The processor has no effect on bytes and requests.
  if (search.slowdown > 1) return times;
  return [
    ...times,
    figure('fetched until the first result', page, 'bytesToFirst', { unit: 'KB', aim: aims.bytes }),
    figure('fetched for the search', page, 'bytes', { unit: 'KB', aim: { of: 'ratio', most: 1 } }),
    ...besideMini('fetched for the search', 'bytes', 'KB'),
    figure('requests for the search', page, 'requests', { unit: 'requests', aim: undefined }),
  ];
}

/** The aims for a search on a slow connection; those for a thousand articles are lower. */
function aimsFor({ gap, slowdown }: Search, articles: number): Readonly<Record<'time' | 'bytes', Figure['aim']>> {
  const most = (large: number, small: number): Figure['aim'] => ({ of: 'value', most: articles > 100 ? large : small });
  if (slowdown > 1) return { time: undefined, bytes: undefined };
  return gap < 2500
    ? { time: most(1600, 900), bytes: most(150, 110) }
    : { time: most(500, 500), bytes: most(150, 110) };
}

function conditions({ query, gap, slowdown }: Search): string {
  const start = gap === 0 ? 'first key at once' : `first key ${gap} ms after the focus`;
  return `“${query}”, ${start}, ${slowdown === 1 ? 'slow 4G' : `processor slowed ${slowdown} ×`}`;
}

async function medianRun(browser: Browser, way: Way, search: Search, runs: number): Promise<Searched> {
  const all: Searched[] = [];
  for (let i = 0; i < runs; i += 1) all.push(await searchSlowly(browser, way, search));
  const median = (key: keyof Searched) => medianOf(all.map((run) => run[key]));
  return {
    time: median('time'),
    requests: median('requests'),
    bytes: median('bytes'),
    bytesToFirst: median('bytesToFirst'),
  };
}

async function recordsIn(content: string): Promise<readonly SearchRecord[]> {
  const { corpus, readings } = await checkLibrary(content);
  return recordsOf(corpus, readings);
}
