// Postil knows no op-ed: src/ contains no four words in a row of the op-ed that it ships with, in code, comments or templates.
// Other articles in content/ are a user's own. The rules for drafting have hundreds of everyday phrases, which any text may share.

import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { contentFolder, readLibrary } from '../../src/corpus/from-disk.ts';
import { readingOf } from '../../src/markdown/readings.ts';
import { runsOf } from './word-runs.ts';

/** Long enough that ordinary English rarely shares one by chance. */
const RUN = 4;

/** The article that is part of the project; the test has nothing to compare once a user has removed it. */
const SHIPPED = ['no-war-no-negotiation'];

const { corpus } = await readLibrary(contentFolder());
const published = new Set(
  SHIPPED.filter((id) => corpus.articles.has(id)).flatMap((id) => {
    const { layer } = readingOf(corpus, id);
    return layer.blocks.flatMap(({ start, end }) => runsOf(layer.text.slice(start, end), RUN));
  }),
);

describe('src/', () => {
  it('contains no words of the shipped article', () => {
    const faults = globSync('src/**/*')
      .sort()
      .flatMap((file) =>
        runsOf(readFileSync(file, 'utf8'), RUN)
          .filter((run) => published.has(run))
          .map((run) => `${file}: ${run}`),
      );
    expect(faults).toEqual([]);
  });
});
