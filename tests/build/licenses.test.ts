// Each package with code in the site's scripts, and each font, has its license in the site. Each package of the lock
// file has a digest, so that npm notices a changed file.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { wordsIn } from '../../src/build/astro/browser-scripts.ts';
import { writeLicenses } from '../../src/build/licenses.ts';
import { temporarySite } from './temporary-site.ts';

const ROOT = join(import.meta.dirname, '../..');

it('lists the license of each package whose files a site has', async () => {
  const { metafile } = await build({
    entryPoints: globSync('src/browser/*.ts', { cwd: ROOT }).map((file) => join(ROOT, file)),
    bundle: true,
    plugins: [wordsIn('en')],
    write: false,
    outdir: 'out',
    metafile: true,
    logLevel: 'silent',
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
  );
  const { folder, read } = temporarySite({});
  writeLicenses(folder);
  const text = read('licenses.txt');
  for (const name of new Set(packages)) expect(text).toContain(`${name}\n===`);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text.match(/with Reserved Font Name ‘Source’/g)).toHaveLength(2);
});

it('is installed from a lock file with a digest for each package', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const without = Object.entries<{ integrity?: string; link?: boolean }>(packages)
    .filter(([path, { integrity, link }]) => path !== '' && integrity === undefined && link !== true)
    .map(([path]) => path);
  expect(without).toEqual([]);
});
