// The search on a slow connection, compared with plain Pagefind and MiniSearch for the same site in the same run: milliseconds
// from the first key to the first result, and the requests and compressed bytes.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type Browser, chromium } from 'playwright';
import { checkLibrary } from '../../src/library/check.ts';
import type { SearchRecord } from '../../src/search/records/record.ts';
import { recordsOf } from '../../src/search/records/records-of.ts';
import { findBrowser } from '../find-browser.ts';
import { type BenchOptions, type Figure, type Measure, medianOf } from './bench.ts';
import { miniSearch } from './mini-search.ts';
import { type Searched, searchSlowly, type Way } from './search-slowly.ts';
import { serveCompressed } from './serve-compressed.ts';
import { siteFor, temporaryFolder } from './site.ts';

/** Times between focus and first key in milliseconds: no time, and enough for the search engine to load. */
const GAPS = [0, 1000, 2500];
/** Queries of the generated library: a word of every sentence, a rare word, the beginning of many words, and two words. */
const COMMON = 'every';
const OTHERS = ['brakam', 'bra', 'every brakam'];

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
  for (const gap of options.smoke ? GAPS.slice(0, 1) : GAPS)
    figures.push(...(await figuresOf(browser, ways, gap, COMMON, options)));
  for (const query of options.smoke ? [] : OTHERS) figures.push(...(await figuresOf(browser, ways, 0, query, options)));
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  return figures;
};

interface Ways {
  readonly page: Way;
  readonly dialog: Way;
  readonly pagefind: Way;
  readonly mini: Way | undefined;
}

function waysTo(site: string, plainSite: string, miniSite: string | undefined): Ways {
  const box = 'postil-search input[name=q]';
  return {
    page: { url: `${site}search.html`, result: '.result', focus: (page) => page.focus(box) },
    dialog: { url: `${site}index.html`, result: '.result', focus: (page) => page.keyboard.press('/') },
    pagefind: {
      url: `${plainSite}index.html`,
      result: '.pagefind-ui__result-title',
      focus: (page) => page.focus('.pagefind-ui__search-input'),
    },
    mini:
      miniSite === undefined ? undefined : { url: miniSite, result: '.result', focus: (page) => page.focus('input') },
  };
}

async function figuresOf(
  browser: Browser,
  ways: Ways,
  gap: number,
  query: string,
  { smoke }: BenchOptions,
): Promise<readonly Figure[]> {
  const runs = smoke ? 1 : RUNS;
  const run = (way: Way) => medianRun(browser, way, gap, query, runs);
  const page = await run(ways.page);
  const dialog = await run(ways.dialog);
  const pagefind = await run(ways.pagefind);
  const mini = ways.mini && (await run(ways.mini));
  const figure = (what: string, own: Searched, key: keyof Searched, rest: Pick<Figure, 'unit' | 'aim'>): Figure => ({
    what: `${what}, “${query}”, first key ${gap} ms after the focus, slow 4G`,
    value: own[key],
    peer: { name: 'plain Pagefind', value: pagefind[key] },
    ...rest,
  });
  const figures = [
    figure('first result on the search page', page, 'time', { unit: 'ms', aim: { of: 'value', most: 500 } }),
    figure('first result in the dialog', dialog, 'time', { unit: 'ms', aim: { of: 'value', most: 500 } }),
    figure('fetched for the search', page, 'bytes', { unit: 'KB', aim: { of: 'ratio', most: 1 } }),
    figure('requests for the search', page, 'requests', { unit: 'requests', aim: undefined }),
  ];
  if (mini === undefined) return figures;
  const beside = (what: string, key: keyof Searched, unit: Figure['unit']) => ({
    ...figure(what, page, key, { unit }),
    peer: { name: 'MiniSearch', value: mini[key] },
  });
  return [
    ...figures,
    beside('first result on the search page', 'time', 'ms'),
    beside('fetched for the search', 'bytes', 'KB'),
  ];
}

async function medianRun(browser: Browser, way: Way, gap: number, query: string, runs: number): Promise<Searched> {
  const all: Searched[] = [];
  for (let i = 0; i < runs; i += 1) all.push(await searchSlowly(browser, way, gap, query));
  const median = (key: keyof Searched) => medianOf(all.map((run) => run[key]));
  return { time: median('time'), requests: median('requests'), bytes: median('bytes') };
}

async function recordsIn(content: string): Promise<readonly SearchRecord[]> {
  const { corpus, readings } = await checkLibrary(content);
  return recordsOf(corpus, readings);
}

/**
 * A copy of the site with Pagefind set up as in its guide, with Pagefind's interface, but without its web worker, because a
 * worker's requests can't be slowed down.
 */
async function plainPagefind(dist: string): Promise<string> {
  const plain = temporaryFolder();
  const { index } = await createIndex();
  await index?.addDirectory({ path: dist });
  mkdirSync(plain, { recursive: true });
  await index?.writeFiles({ outputPath: join(plain, 'pagefind') });
  await close();
  writeFileSync(
    join(plain, 'index.html'),
    `<!doctype html><html lang="en"><title>Plain</title><link rel="stylesheet" href="pagefind/pagefind-ui.css">
<script src="pagefind/pagefind-ui.js"></script><div id="search"></div>
<script>new PagefindUI({ element: '#search', showSubResults: true, noWorker: true, bundlePath: '/pagefind/' });</script></html>`,
  );
  return plain;
}
