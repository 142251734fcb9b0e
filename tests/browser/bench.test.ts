// Every bench that needs a built site runs with tiny sizes and returns figures. `tests/bench/smoke.test.ts` has the
// others.

import { expect, inject, it } from 'vitest';
import { benches } from '../bench/benches.ts';

it.each(['weight', 'search'])(
  'measures %s of a site',
  async (name) => {
    const options = { smoke: true, corpus: undefined, articles: 2, seed: 1, site: inject('fixtureSite').dist };
    const figures = (await (await benches[name]?.load())?.measure(options)) ?? [];
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) expect(figure.value, figure.what).toBeGreaterThan(0);
  },
  120_000,
);
