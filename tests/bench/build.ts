// A library → its site, compared with sites of as many pages with the same content: by Starlight with its search, and
// by Astro and Eleventy without a search. Each build runs in its own process, so that time and memory are measured
// separately. Beside Astro and Eleventy, the time that Postil waits for its search index is subtracted. The index also
// slows down the pages, since it is built in parallel; this is not subtracted.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { KEPT_FOLDER } from '../../src/corpus/kept-results.ts';
import { bareAstro } from './bare-astro.ts';
import { type Figure, type Measure, medianOf } from './bench.ts';
import { eleventy } from './eleventy.ts';
import { writeLibrary } from './library.ts';
import { peerPages } from './peer-pages.ts';
import { type Run, runMeasured } from './run-measured.ts';
import { CLAIMS, temporaryFolder } from './site.ts';
import { starlight } from './starlight.ts';

/**
 * Number of times that a library is built, in turns with the peer's, if it has at most MOST_REPEATED articles. The
 * figures are medians.
 */
const RUNS = 3;
const MOST_REPEATED = 101;

export const measure: Measure = async ({ smoke, articles }) => {
  if (smoke) return await measureSize(2, 5, true);
  const figures: Figure[] = [];
  for (const size of new Set([Math.min(100, articles), articles])) figures.push(...(await measureSize(size)));
  // Files about the whole library are only made for at most a hundred articles.
  if (articles === 100) figures.push(...(await measureSize(101, CLAIMS, true)));
  return [...figures, ...addressFigures(Math.min(ADDRESSED, articles))];
};

/**
 * Number of articles of the library that is built with and without an address. Each of its claims gets a picture for
 * links.
 */
const ADDRESSED = 10;

/** The other programs make no such pictures, so the libraries that are compared with them have no address. */
function addressFigures(articles: number): readonly Figure[] {
  const build = (hasAddress: boolean) => {
    const content = join(temporaryFolder(), 'content');
    writeLibrary(content, { articles, claims: CLAIMS, hasAddress });
    rmSync(KEPT_FOLDER, { recursive: true, force: true });
    return buildOwn(content, join(temporaryFolder(), 'site'));
  };
  const [without, withPictures] = [build(false), build(true)];
  const figure = (what: string, key: 'seconds' | 'processor'): Figure => ({
    what: `${what} of ${articles} articles with pictures for links`,
    value: withPictures[key],
    unit: 's',
    peer: { name: 'without an address', value: without[key] },
  });
  return [figure('first build', 'seconds'), figure('processor time', 'processor')];
}

async function measureSize(articles: number, claims = CLAIMS, alone = false): Promise<readonly Figure[]> {
  const content = join(temporaryFolder(), 'content');
  writeLibrary(content, { articles, claims });
  const runs = alone || articles > MOST_REPEATED ? 1 : RUNS;
  const own: OwnBuild[] = [];
  const peers: PeerRuns = { bare: [], eleventy: [], starlight: [] };
  for (let i = 0; i < runs; i += 1) {
    // The first build of a library finds no results of an earlier one.
    rmSync(KEPT_FOLDER, { recursive: true, force: true });
    own.push(buildOwn(content, join(temporaryFolder(), 'site')));
    if (alone) continue;
    const pages = await peerPages(content, own[0]?.pages ?? 0);
    peers.bare.push(bareAstro(pages));
    peers.eleventy.push(eleventy(pages));
    peers.starlight.push(starlight(pages));
  }
  const pages = own[0]?.pages ?? 0;
  const size = `${articles.toLocaleString('en')} articles, ${pages.toLocaleString('en')} pages`;
  return buildFigures(size, { ...medianRun(own), pages, waited: medianOf(own.map(({ waited }) => waited)) }, peers);
}

type PeerRuns = Readonly<Record<'bare' | 'eleventy' | 'starlight', Run[]>>;

function medianRun(runs: readonly Run[]): Run {
  const median = (key: 'seconds' | 'processor' | 'memory') => medianOf(runs.map((run) => run[key]));
  return { seconds: median('seconds'), processor: median('processor'), memory: median('memory'), output: '' };
}

export interface OwnBuild extends Run {
  readonly pages: number;
  /** Seconds of waiting for the search index after all other work was finished. */
  readonly waited: number;
}

/** Builds the site by Astro's command, which prints the time of each step. */
export function buildOwn(content: string, dist: string): OwnBuild {
  const run = runMeasured(['node_modules/astro/bin/astro.mjs', 'build'], {
    POSTIL_CONTENT: content,
    POSTIL_DIST: dist,
  });
  const [, waited] = /search index, after the pages: ([\d.]+) s/.exec(run.output) ?? [];
  return {
    ...run,
    pages: globSync('**/*.html', { cwd: dist }).length,
    waited: Number(waited ?? 0),
  };
}

export function buildFigures(size: string, own: OwnBuild, runs: PeerRuns): readonly Figure[] {
  const beside = (name: string, all: readonly Run[], key: 'seconds' | 'processor' | 'memory'): Figure['peer'] =>
    all.length === 0 ? undefined : { name, value: medianRun(all)[key] };
  const bare = (key: 'seconds' | 'processor' | 'memory') => beside('bare Astro', runs.bare, key);
  const starlight = (key: 'seconds' | 'processor' | 'memory') => beside('Starlight', runs.starlight, key);
  const aim = (most: number): Figure['aim'] => ({ of: 'ratio', most });
  const building: Figure = {
    what: `building ${size}`,
    value: own.seconds,
    unit: 's',
    peer: starlight('seconds'),
    aim: aim(0.6),
  };
  const withoutSearch: Figure = {
    what: `${building.what}, but for the search index`,
    value: own.seconds - own.waited,
    unit: 's',
  };
  const processor: Figure = { what: `processor time of ${size}`, value: own.processor, unit: 's' };
  const memory: Figure = { what: `most memory, ${size}`, value: own.memory, unit: 'MB' };
  const waiting: Figure = { what: `of it waiting for the search index, ${size}`, value: own.waited, unit: 's' };
  const page: Figure = { what: `a page of ${size}`, value: (own.seconds * 1000) / own.pages, unit: 'ms' };
  if (runs.bare.length === 0) return [building, processor, waiting, page, memory];
  return [
    building,
    { ...processor, peer: starlight('processor') },
    { ...withoutSearch, peer: bare('seconds') },
    { ...withoutSearch, peer: beside('Eleventy', runs.eleventy, 'seconds') },
    { ...processor, peer: bare('processor'), aim: aim(1.9) },
    { ...processor, peer: beside('Eleventy', runs.eleventy, 'processor') },
    waiting,
    page,
    { ...memory, peer: starlight('memory') },
    { ...memory, peer: bare('memory') },
  ];
}
