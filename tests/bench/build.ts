// A library → its site, compared with a plain Astro site of as many pages from the same Markdown. Each build runs in its own
// process, so that time and memory are measured separately. The time that Postil waits for its search index is subtracted,
// because plain Astro has no index. The index also slows down the pages, since it is built in parallel; this is not subtracted.

import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { bareAstro } from './bare-astro.ts';
import type { Figure, Measure } from './bench.ts';
import { writeLibrary } from './library.ts';
import { type Run, runMeasured } from './run-measured.ts';
import { CLAIMS, temporaryFolder } from './site.ts';

export const measure: Measure = ({ smoke, articles }) =>
  smoke
    ? measureSize(2, 5, true)
    : [...new Set([Math.min(100, articles), articles])].flatMap((size) => measureSize(size));

function measureSize(articles: number, claims = CLAIMS, alone = false): readonly Figure[] {
  const content = join(temporaryFolder(), 'content');
  writeLibrary(content, { articles, claims });
  const own = buildOwn(content, join(temporaryFolder(), 'site'));
  const bare = alone ? undefined : bareAstro(content, own.pages);
  return figuresOf(`${articles.toLocaleString('en')} articles, ${own.pages.toLocaleString('en')} pages`, own, bare);
}

export interface OwnBuild extends Run {
  readonly pages: number;
  /** Seconds for the search index, which is built in parallel with the pages. */
  readonly search: number;
  /** Seconds of waiting for the search index after all other work was finished. */
  readonly waited: number;
}

/** Builds the site by Astro's command, which prints the time of each step. */
export function buildOwn(content: string, dist: string): OwnBuild {
  const run = runMeasured(['node_modules/astro/bin/astro.mjs', 'build'], {
    POSTIL_CONTENT: content,
    POSTIL_DIST: dist,
  });
  const [, search, waited] = /search index: ([\d.]+) s, waited for ([\d.]+) s/.exec(run.output) ?? [];
  return {
    ...run,
    pages: globSync('**/*.html', { cwd: dist }).length,
    search: Number(search ?? 0),
    waited: Number(waited ?? 0),
  };
}

function figuresOf(size: string, own: OwnBuild, bare: Run | undefined): readonly Figure[] {
  const peer = (value: number | undefined) => (value === undefined ? undefined : { name: 'bare Astro', value });
  return [
    {
      what: `building ${size}, but for the search index`,
      value: own.seconds - own.waited,
      unit: 's',
      peer: peer(bare?.seconds),
      aim: { of: 'ratio', most: 1.3 },
    },
    {
      what: `processor time of ${size}, the search index among it`,
      value: own.processor,
      unit: 's',
      peer: peer(bare?.processor),
    },
    { what: `the search index of ${size}, beside the pages`, value: own.search, unit: 's' },
    { what: `a page of ${size}`, value: (own.seconds * 1000) / own.pages, unit: 'ms' },
    { what: `most memory, ${size}`, value: own.memory, unit: 'MB', peer: peer(bare?.memory) },
  ];
}
