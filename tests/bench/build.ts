// A library → its site, compared with a plain Astro site of as many pages from the same Markdown. Each build runs in its own
// process, so that time and memory are measured separately. The time that Postil waits for its search index is subtracted,
// because plain Astro has no index. The index also slows down the pages, since it is built in parallel; this is not subtracted.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { KEPT_FOLDER } from '../../src/corpus/kept-results.ts';
import { bareAstro } from './bare-astro.ts';
import { type Figure, type Measure, medianOf } from './bench.ts';
import { writeLibrary } from './library.ts';
import { type Run, runMeasured } from './run-measured.ts';
import { CLAIMS, temporaryFolder } from './site.ts';

/** Number of builds of a library of at most MOST_REPEATED articles, in turns with the peer's. The figures are medians. */
const RUNS = 3;
const MOST_REPEATED = 101;

export const measure: Measure = ({ smoke, articles }) =>
  smoke
    ? measureSize(2, 5, true)
    : [
        ...[...new Set([Math.min(100, articles), articles])].flatMap((size) => measureSize(size)),
        // Files about the whole library are only made for at most a hundred articles.
        ...(articles === 100 ? measureSize(101, CLAIMS, true) : []),
      ];

function measureSize(articles: number, claims = CLAIMS, alone = false): readonly Figure[] {
  const content = join(temporaryFolder(), 'content');
  writeLibrary(content, { articles, claims });
  const runs = alone || articles > MOST_REPEATED ? 1 : RUNS;
  const own: OwnBuild[] = [];
  const bare: Run[] = [];
  for (let i = 0; i < runs; i += 1) {
    // The first build of a library finds no results of an earlier one.
    rmSync(KEPT_FOLDER, { recursive: true, force: true });
    own.push(buildOwn(content, join(temporaryFolder(), 'site')));
    if (!alone) bare.push(bareAstro(content, own[0]?.pages ?? 0));
  }
  const pages = own[0]?.pages ?? 0;
  const size = `${articles.toLocaleString('en')} articles, ${pages.toLocaleString('en')} pages`;
  return figuresOf(size, { ...medianRun(own), pages, waited: medianOf(own.map(({ waited }) => waited)) }, bare);
}

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

function figuresOf(size: string, own: OwnBuild, runs: readonly Run[]): readonly Figure[] {
  const bare = runs.length === 0 ? undefined : medianRun(runs);
  const peer = (value: number | undefined) => (value === undefined ? undefined : { name: 'bare Astro', value });
  return [
    {
      what: `building ${size}, but for the search index`,
      value: own.seconds - own.waited,
      unit: 's',
      peer: peer(bare?.seconds),
    },
    {
      what: `processor time of ${size}, the search index among it`,
      value: own.processor,
      unit: 's',
      peer: peer(bare?.processor),
      aim: { of: 'ratio', most: 1.9 },
    },
    { what: `of it waiting for the search index, ${size}`, value: own.waited, unit: 's' },
    { what: `a page of ${size}`, value: (own.seconds * 1000) / own.pages, unit: 'ms' },
    { what: `most memory, ${size}`, value: own.memory, unit: 'MB', peer: peer(bare?.memory) },
  ];
}
