// The build after one claim was edited, compared with the library's first build.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT_FOLDER } from '../../src/corpus/kept-results.ts';
import type { Measure } from './bench.ts';
import { buildOwn } from './build.ts';
import { firstClaim } from './edit-claim.ts';
import { writeLibrary } from './library.ts';
import { CLAIMS, temporaryFolder } from './site.ts';

export const measure: Measure = ({ smoke, articles }) => {
  const size = smoke ? { articles: 2, claims: 5 } : { articles, claims: CLAIMS };
  const folder = temporaryFolder();
  const [content, dist] = [join(folder, 'content'), join(folder, 'site')];
  writeLibrary(content, size);
  rmSync(KEPT_FOLDER, { recursive: true, force: true });
  const cold = buildOwn(content, dist);
  firstClaim(content).relabel('edited');
  const again = buildOwn(content, dist);
  const what = `${size.articles} articles, ${cold.pages.toLocaleString('en')} pages`;
  return [
    {
      what: `the build after an edit, ${what}`,
      value: again.seconds,
      unit: 's',
      peer: { name: 'the first', value: cold.seconds },
      aim: { of: 'ratio', most: 0.6 },
    },
    {
      what: `processor time of the build after an edit, ${what}`,
      value: again.processor,
      unit: 's',
      peer: { name: 'the first', value: cold.processor },
    },
  ];
};
