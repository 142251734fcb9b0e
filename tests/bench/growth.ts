// Growth of time, memory and bytes with the library: figures for 1, 10, 100 … articles, and the exponent of growth
// between the two largest sizes (1: linear, 2: quadratic).

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Figure, Measure, Unit } from './bench.ts';
import { buildOwn } from './build.ts';
import { writeLibrary } from './library.ts';
import { CLAIMS, temporaryFolder } from './site.ts';

export const measure: Measure = ({ smoke, articles }) => {
  const sizes = smoke ? [1, 2] : [1, 10, 100, 1000].filter((size) => size <= articles);
  const measured = sizes.map((size) => measureSize(size, smoke ? 5 : CLAIMS));
  return [...measured.flatMap(figuresOf), ...exponents(measured)];
};

interface Measured extends Readonly<Record<Quantity, number>> {
  readonly articles: number;
}

type Quantity = keyof typeof QUANTITIES;

const QUANTITIES = {
  seconds: { name: 'build', unit: 's' },
  memory: { name: 'most memory', unit: 'MB' },
  bytes: { name: 'site', unit: 'MB' },
  files: { name: 'files', unit: '' },
  largest: { name: 'largest page', unit: 'KB' },
  start: { name: 'what every search begins with', unit: 'KB' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly unit: Unit }>>;

const quantities = Object.keys(QUANTITIES) as readonly Quantity[];

function measureSize(articles: number, claims: number): Measured {
  const folder = temporaryFolder();
  const [content, dist] = [join(folder, 'content'), join(folder, 'site')];
  writeLibrary(content, { articles, claims });
  const { seconds, memory } = buildOwn(content, dist);
  const sizes = new Map(
    globSync('**', { cwd: dist, dot: true }).map((file) => [file, statSync(join(dist, file)).size]),
  );
  const sum = (pattern: RegExp) =>
    [...sizes].reduce((total, [file, size]) => total + (pattern.test(file) ? size : 0), 0);
  const pages = [...sizes].filter(([file]) => file.endsWith('.html')).map(([, size]) => size);
  return {
    articles,
    seconds,
    memory,
    bytes: sum(/./) / 1e6,
    files: sizes.size,
    largest: Math.max(...pages) / 1000,
    start: sum(/^pagefind\/(start\.js|[^/]+\/[^/]+(?<!\.pf_records))$/) / 1000,
  };
}

function figuresOf(measured: Measured): readonly Figure[] {
  const size = measured.articles === 1 ? '1 article' : `${measured.articles.toLocaleString('en')} articles`;
  const each: Figure = {
    what: `files for each article, ${size}`,
    value: measured.files / measured.articles,
    unit: '',
    // One article has the files of the library too: its scripts, fonts and the guide.
    aim: measured.articles < 100 ? undefined : { of: 'value', most: 100 },
  };
  const figures = quantities.map((quantity) => ({
    what: `${QUANTITIES[quantity].name}, ${size}`,
    value: measured[quantity],
    unit: QUANTITIES[quantity].unit,
  }));
  return [...figures, each];
}

function exponents(measured: readonly Measured[]): readonly Figure[] {
  const [before, last] = measured.slice(-2);
  if (before === undefined || last === undefined) return [];
  const times = Math.log(last.articles / before.articles);
  return quantities.map((quantity) => ({
    what: `exponent of ${QUANTITIES[quantity].name}, ${before.articles} to ${last.articles} articles`,
    value: Math.log(last[quantity] / before[quantity]) / times,
    unit: '',
    aim: quantity === 'seconds' ? { of: 'value', most: 1.1 } : undefined,
  }));
}
