// A built site → a page that searches it by Pagefind alone.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { temporaryFolder } from './site.ts';

/**
 * A copy of the site with Pagefind set up as in its guide, for the main part of each page, with Pagefind's interface,
 * but without its web worker, because a worker's requests can't be slowed down.
 */
export async function plainPagefind(dist: string): Promise<string> {
  const plain = temporaryFolder();
  const { index } = await createIndex({ rootSelector: 'main' });
  await index?.addDirectory({ path: dist });
  mkdirSync(plain, { recursive: true });
  await index?.writeFiles({ outputPath: join(plain, 'pagefind') });
  await close();
  writeFileSync(
    join(plain, 'index.html'),
    `<!doctype html><html lang="en"><title>Plain</title><link rel="stylesheet" href="pagefind/pagefind-ui.css">
<script src="pagefind/pagefind-ui.js"></script><div id="search"></div>
<script>new PagefindUI({ element: '#search', showSubResults: true, noWorker: true, bundlePath: '/pagefind/' });</script></html>`,
  );
  return plain;
}
