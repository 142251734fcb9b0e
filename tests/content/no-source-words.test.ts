// The program knows no op-ed: no four words in a row of an article's text stand in src/, in code, comments or templates.

import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { contentFolder, readLibrary } from '../../src/corpus/from-disk.ts';
import { readingOf } from '../../src/markdown/readings.ts';
import { runsOf } from './word-runs.ts';

/** Long enough that ordinary English rarely shares one by chance. */
const RUN = 4;

const { corpus } = await readLibrary(contentFolder());
const published = new Set(
  [...corpus.articles.keys()].flatMap((id) => {
    const { layer } = readingOf(corpus, id);
    return layer.blocks.flatMap(({ start, end }) => runsOf(layer.text.slice(start, end), RUN));
  }),
);

describe('src/', () => {
  it('has no words of an article', () => {
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
