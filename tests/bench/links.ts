// The build step that makes all links of the built pages relative and checks them, on sites of several sizes.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLinksRelative } from '../../src/build/links/relative-links.ts';
import type { Figure, Measure } from './bench.ts';
import { timeOf } from './bench.ts';
import { sentence } from './prose.ts';
import { randomFrom } from './random.ts';

const LINKS = 20;

export const measure: Measure = async ({ smoke }) => {
  const figures: Figure[] = [];
  for (const pages of smoke ? [10] : [20, 200, 2000]) figures.push(await figureOf(pages));
  return figures;
};

async function figureOf(pages: number): Promise<Figure> {
  const dist = writeSite(pages);
  const time = await timeOf(() => {
    const faults = makeLinksRelative(dist);
    if (faults.length > 0) throw new Error(`expected no fault, got ${faults[0]}`);
  });
  rmSync(dist, { recursive: true });
  return { what: `a page of ${LINKS} links, of ${pages} pages`, value: time / pages, unit: 'ms' };
}

function writeSite(pages: number): string {
  const dist = mkdtempSync(join(tmpdir(), 'postil-bench-'));
  const random = randomFrom(pages);
  const link = (to: number) =>
    `<p id="p${to}">${sentence(random)} <a href="/claims/${to % pages}.html#p${to % LINKS}">${to}</a></p>`;
  const page = Array.from({ length: LINKS }, (_, i) => link(i)).join('\n');
  const names = [...Array.from({ length: pages }, (_, i) => `claims/${i}.html`), 'claims/index.html', 'index.html'];
  mkdirSync(join(dist, 'claims'));
  for (const name of names) writeFileSync(join(dist, name), page);
  return dist;
}
