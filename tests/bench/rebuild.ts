// The build after one claim was edited, compared with the library's first build.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT_FOLDER } from '../../src/corpus/kept-results.ts';
import { type Measure, medianOf } from './bench.ts';
import { buildOwn, type OwnBuild } from './build.ts';
import { firstClaim } from './edit-claim.ts';
import { writeLibrary } from './library.ts';
import { CLAIMS, temporaryFolder } from './site.ts';

/** Number of first builds and of builds after an edit, in turns. The figures are medians. */
const RUNS = 3;

export const measure: Measure = ({ smoke, articles }) => {
  const size = smoke ? { articles: 2, claims: 5 } : { articles, claims: CLAIMS };
  const content = join(temporaryFolder(), 'content');
  writeLibrary(content, size);
  const [first, again]: [OwnBuild[], OwnBuild[]] = [[], []];
  for (let i = 0; i < (smoke ? 1 : RUNS); i += 1) {
    const dist = join(temporaryFolder(), 'site');
    rmSync(KEPT_FOLDER, { recursive: true, force: true });
    first.push(buildOwn(content, dist));
    firstClaim(content).relabel(`edited ${i}`);
    again.push(buildOwn(content, dist));
  }
  const median = (builds: readonly OwnBuild[], key: 'seconds' | 'processor') => medianOf(builds.map((run) => run[key]));
  const what = `${size.articles} articles, ${(first[0]?.pages ?? 0).toLocaleString('en')} pages`;
  return [
    {
      what: `the build after an edit, ${what}`,
      value: median(again, 'seconds'),
      unit: 's',
      peer: { name: 'the first', value: median(first, 'seconds') },
      aim: { of: 'ratio', most: 0.6 },
    },
    {
      what: `processor time of the build after an edit, ${what}`,
      value: median(again, 'processor'),
      unit: 's',
      peer: { name: 'the first', value: median(first, 'processor') },
    },
  ];
};
