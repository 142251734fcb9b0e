// Articles with as many annotations as the shipped edition → their site, compared with as many articles of the usual
// size. The first build lays out all maps; the second build uses the kept layouts.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT_FOLDER } from '../../src/corpus/kept-results.ts';
import { type Figure, type Measure, medianOf } from './bench.ts';
import { buildOwn, type OwnBuild } from './build.ts';
import { firstClaim } from './edit-claim.ts';
import { type LibrarySize, writeLibrary } from './library.ts';
import { CLAIMS, temporaryFolder } from './site.ts';

/** The annotations of the shipped edition, when this bench was written. */
const DENSE = { claims: 106, steps: 78, notes: 19 };

const ARTICLES = 20;
const RUNS = 3;

export const measure: Measure = ({ smoke }) => {
  const articles = smoke ? 1 : ARTICLES;
  const sizes = { dense: { articles, ...DENSE }, usual: { articles, claims: CLAIMS } };
  const contents = { dense: contentOf(sizes.dense), usual: contentOf(sizes.usual) };
  const first: Builds = { dense: [], usual: [] };
  const second: Builds = { dense: [], usual: [] };
  for (let i = 0; i < (smoke ? 1 : RUNS); i += 1) {
    for (const kind of ['dense', 'usual'] as const) {
      const dist = join(temporaryFolder(), 'site');
      rmSync(KEPT_FOLDER, { recursive: true, force: true });
      first[kind].push(buildOwn(contents[kind], dist));
      firstClaim(contents[kind]).relabel(`edited ${i}`);
      second[kind].push(buildOwn(contents[kind], dist));
    }
  }
  const { claims, steps, notes } = DENSE;
  const what = `${articles} articles with ${claims} claims, ${steps} arguments, ${notes} notes`;
  return [...figuresOf(`first build, ${what}`, first), ...figuresOf(`build after an edit, ${what}`, second)];
};

type Builds = Readonly<Record<'dense' | 'usual', OwnBuild[]>>;

function contentOf(size: LibrarySize): string {
  const content = join(temporaryFolder(), 'content');
  writeLibrary(content, size);
  return content;
}

function figuresOf(what: string, { dense, usual }: Builds): readonly Figure[] {
  const name = `${CLAIMS} claims each`;
  const median = (builds: readonly OwnBuild[], key: 'seconds' | 'processor') =>
    medianOf(builds.map((build) => build[key]));
  const figure = (title: string, key: 'seconds' | 'processor'): Figure => ({
    what: title,
    value: median(dense, key),
    unit: 's',
    peer: { name, value: median(usual, key) },
  });
  return [
    { ...figure(what, 'seconds'), aim: { of: 'ratio', most: 2.5 } },
    figure(`processor time, ${what}`, 'processor'),
  ];
}
