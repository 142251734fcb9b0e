import { expect, it } from 'vitest';
import { ratioOf } from './bench.ts';
import { buildFigures, type OwnBuild } from './build.ts';

const own: OwnBuild = { seconds: 10, processor: 12, memory: 1000, output: '', pages: 100, waited: 2 };
const run = (seconds: number) => ({ seconds, processor: seconds, memory: 500, output: '' });

it('subtracts the time of waiting for the search beside programs without one, and takes medians', () => {
  const peers = { bare: [run(4), run(3), run(9)], eleventy: [run(2)], starlight: [run(20)] };
  const ratios = buildFigures('100 articles', own, peers).map((figure) => [figure.peer?.name, ratioOf(figure)]);
  expect(ratios.slice(0, 4)).toEqual([
    ['Starlight', 0.5],
    ['Starlight', 0.6],
    ['bare Astro', 2],
    ['Eleventy', 4],
  ]);
});

it('has no ratios without other programs', () => {
  const figures = buildFigures('2 articles', own, { bare: [], eleventy: [], starlight: [] });
  expect(figures.map(ratioOf)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
