import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { gzipped } from './page-weight.ts';
import { scriptsOf } from './weight.ts';

it('counts a page’s scripts and the scripts that they can load, each once', () => {
  const dist = mkdtempSync(join(tmpdir(), 'postil-weight-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  const scripts = { first: 'load("second")', second: 'load("third");load("first")', third: 'third()', map: 'map()' };
  mkdirSync(join(dist, 'scripts'));
  for (const [name, script] of Object.entries(scripts)) writeFileSync(join(dist, 'scripts', `${name}.js`), script);
  const { first, second, third, map } = scripts;
  const sum = (...texts: string[]) => texts.reduce((total, text) => total + gzipped(text), 0) / 1000;
  expect(scriptsOf(dist, ['first'])).toBeCloseTo(sum(first, second, third));
  expect(scriptsOf(dist, ['third', 'map', 'elsewhere'])).toBeCloseTo(sum(third, map));
});
