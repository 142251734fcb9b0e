import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Figure } from './bench.ts';
import { addFigures, readFigures } from './figures-file.ts';
import { withFigures } from './page.ts';

const machine = { processor: 'P', cores: 2, memory: 8, node: 'v24' };
const aPage: Figure = { what: 'a page', value: 1.25, unit: 'ms' };

it('replaces the figures and nothing else', () => {
  const page = '# A\n\n## Figures\n\nold\n\n### old\n\n## After\n\nkept\n';
  const once = withFigures(page, { machine, benches: { links: [aPage] } });
  expect(once).toContain('a page    1.25 ms');
  expect(once).not.toContain('old');
  expect(once).toMatch(/\n\n## After\n\nkept\n$/);
  expect(withFigures(once, { machine, benches: { links: [aPage] } })).toBe(once);
});

it('fails if the heading is missing', () => {
  expect(() => withFigures('# A', { machine, benches: {} })).toThrow(RangeError);
});

it('keeps the figures of benches that did not run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postil-figures-'));
  const file = join(folder, 'bench.json');
  addFigures(file, 'map', [aPage]);
  addFigures(file, 'links', [aPage]);
  addFigures(file, 'map', [{ ...aPage, value: 2 }]);
  expect(readFigures(file).benches).toEqual({ links: [aPage], map: [{ ...aPage, value: 2 }] });
  expect(Object.keys(readFigures(file).benches)).toEqual(['links', 'map']);
  rmSync(folder, { recursive: true });
});
