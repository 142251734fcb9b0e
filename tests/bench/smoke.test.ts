// Every bench that needs no built site runs with tiny sizes, and returns figures that the table can show.

import { describe, expect, it } from 'vitest';
import type { BenchOptions } from './bench.ts';
import { benches } from './benches.ts';
import { cellsOf } from './table.ts';

const options: BenchOptions = { smoke: true, corpus: undefined, articles: 2, site: undefined, seed: 1 };

describe('npm run bench -- --smoke', () => {
  const quick = Object.entries(benches).filter(([, { needs }]) => needs === 'nothing');
  it.each(quick)('measures %s', async (_, { load }) => {
    const figures = await (await load()).measure(options);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure.value, figure.what).toBeGreaterThanOrEqual(0);
      expect(cellsOf(figure)).toHaveLength(6);
    }
  });
});
