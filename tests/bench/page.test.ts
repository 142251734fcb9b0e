import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Figure } from './bench.ts';
import { addFigures, type Measured, readFigures } from './figures-file.ts';
import { withFigures } from './page.ts';

const machine = { processor: 'P', cores: 2, memory: 8, node: 'v24' };
const aPage: Figure = { what: 'a page', value: 1.25, unit: 'ms' };
const slow: Figure = { ...aPage, aim: { of: 'value', most: 1 } };
const run = (...figures: readonly Figure[]): Measured => ({ day: '2026-01-31', version: '0.1.0 (1a2b3c4)', figures });

it('replaces the figures and nothing else', () => {
  const page = '# A\n\n## Figures\n\nold\n\n### old\n\n## After\n\nkept\n';
  const once = withFigures(page, { machine, benches: { links: run(aPage) } });
  expect(once).toContain('a page    1.25 ms');
  expect(once).not.toContain('old');
  expect(once).toMatch(/\n\n## After\n\nkept\n$/);
  expect(withFigures(once, { machine, benches: { links: run(aPage) } })).toBe(once);
});

it('says when and with which version each table was measured, and how many targets are reached', () => {
  const fast = { ...aPage, value: 0.5, aim: slow.aim };
  const page = withFigures('## Figures\n\n## After\n', { machine, benches: { links: run(aPage, slow, fast) } });
  expect(page).toContain('Measured on 2026-01-31 with version 0.1.0 (1a2b3c4).\n\n```text');
  expect(page).toContain('Targets: 2; reached: 1.');
});

it('keeps the table of a bench that was not measured, with its day', () => {
  const later = (...figures: readonly Figure[]): Measured => ({ ...run(...figures), day: '2026-02-01' });
  const first = withFigures('## Figures\n\n## After\n', { machine, benches: { links: run(aPage), map: run(aPage) } });
  const second = withFigures(first, { machine, benches: { links: later(aPage) } });
  expect(second).toBe(first.replace('2026-01-31', '2026-02-01'));
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
  expect(readFigures(file).benches).toMatchObject({
    links: { figures: [aPage] },
    map: {
      figures: [{ ...aPage, value: 2 }],
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      version: expect.any(String),
    },
  });
  expect(Object.keys(readFigures(file).benches)).toEqual(['links', 'map']);
  rmSync(folder, { recursive: true });
});
