// The argument map of one article: the time to draw it with the layout engine already loaded, and its size in the page,
// beside Argdown's map of the same article.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { argdown as argdownApp, init } from '@argdown/core';
import { readLibrary } from '../../src/corpus/from-disk.ts';
import { KEPT_FOLDER } from '../../src/corpus/kept-results.ts';
import { argdown } from '../../src/export/argdown.ts';
import { editionsOf } from '../../src/export/edition.ts';
import { mapsOf } from '../../src/map/maps.ts';
import { sitePen } from '../../src/map/pens.ts';
import { drawing } from '../../src/map/svg.ts';
import { corpusOf } from '../../src/model/corpus-of.ts';
import { type Measure, medianOf, timeOf } from './bench.ts';
import { writeLibrary } from './library.ts';
import { temporaryFolder } from './site.ts';

/** Number of claims of an article whose map has about sixty boxes. */
const CLAIMS = 250;

const RUNS = 7;

export const measure: Measure = async ({ smoke }) => {
  const content = join(temporaryFolder(), 'content');
  writeLibrary(content, { articles: 1, claims: smoke ? 20 : CLAIMS });
  const { entries } = await readLibrary(content);
  const corpus = corpusOf(entries);
  const [article = ''] = corpus.articles.keys();
  const text = argdown(corpus, editionsOf(corpus));
  await init();
  const peer = argdownMap(text);
  const times: number[] = [];
  const peerTimes: number[] = [];
  for (let i = 0; i < (smoke ? 1 : RUNS); i += 1) {
    rmSync(KEPT_FOLDER, { recursive: true, force: true });
    times.push(await timeOf(() => mapsOf(corpusOf(entries), article)));
    peerTimes.push(await timeOf(() => argdownMap(text)));
  }
  const maps = await mapsOf(corpus, article);
  const boxes = maps.reduce((sum, map) => sum + map.claims.size + map.steps.size, 0);
  const bytes = gzipSync(maps.map(({ layout }) => drawing(layout, sitePen)).join('')).length;
  const peerBoxes = peer.match(/class="node"/g)?.length ?? 0;
  return [
    {
      what: `a map of ${boxes} boxes`,
      value: medianOf(times),
      unit: 'ms',
      peer: { name: `Argdown, ${peerBoxes} boxes`, value: medianOf(peerTimes) },
    },
    {
      what: `its drawing in the page`,
      value: bytes / 1000,
      unit: 'KB gzip',
      peer: { name: 'Argdown', value: gzipSync(peer).length / 1000 },
      aim: { of: 'value', most: 10 },
    },
  ];
};

/** Argdown's map as SVG, from the text of an Argdown file. */
function argdownMap(input: string): string {
  return argdownApp.run({ input, process: 'export-svg', logLevel: 'error' }).svg ?? '';
}
