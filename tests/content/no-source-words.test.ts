// src/ shares no four consecutive words with the shipped op-ed, so that no rule is written for this op-ed. Other
// articles in content/ are not compared, because they are a user's own, and the drafting rules have everyday phrases
// that any text can have.

import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { contentFolder, readLibrary } from '../../src/corpus/from-disk.ts';
import { readingOf } from '../../src/markdown/readings.ts';
import { runsOf } from './word-runs.ts';

/** Number of consecutive words that are compared: two English texts rarely share that many by chance. */
const RUN = 4;

/** The shipped article. If a user has removed it, nothing is compared. */
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
