// A finished site → the same with a service worker: `sw.js` at its root, and `offline.json`, the list of all files with
// their revisions. The same files give the same worker; another file gives another, and so browsers notice a new build.

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { ManifestEntry } from 'workbox-build';
// The package as a whole loads a compiler too.
import { injectManifest } from 'workbox-build/build/inject-manifest.js';
import { OFFLINE_LIST, type OfflineList } from '../../model/offline.ts';
import { bundleBrowserScript } from '../astro/browser-scripts.ts';
import { encodePath } from '../links/link-address.ts';

/**
 * A library of at most this many bytes is kept whole unasked. Pages and indexes are a fourth to a fifth of that on the
 * way: about as much as one ordinary web page with its pictures.
 */
const SMALL = 10_000_000;

export interface OfflineOptions {
  /** Where the site will stand on its server, as in 404.html. */
  readonly prefix?: string;
  /** Up to how many bytes a library is kept whole unasked. */
  readonly small?: number;
}

/** Writes the worker for the site in the folder `dist`, as the last step: what changes later isn't kept. */
export async function writeWorker(dist: string, { prefix = '/', small = SMALL }: OfflineOptions = {}): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'postil-worker-'));
  try {
    const worker = join(work, 'worker.js');
    writeFileSync(worker, await bundleBrowserScript('offline/worker', { values: { SITE_PREFIX: prefix } }));
    await injectManifest({
      swSrc: worker,
      swDest: join(dist, 'sw.js'),
      globDirectory: dist,
      // Workbox's own list would have revisions that a browser can't compute: MD5.
      globPatterns: [],
      additionalManifestEntries: shellOf(dist, small),
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Files for disks, robots, servers, other sites, programs and editors. */
const NOT_KEPT = [
  ...['sw.js', OFFLINE_LIST, 'pagefind-disk/**', '_*'],
  ...['sitemap.xml', 'feed.xml', 'llms.txt', 'robots.txt', 'part.json', 'cards/**', 'data/!(index.html)'],
  'report/**',
];

/**
 * What every reader needs: the pages at the top, all indexes of collections, styles, scripts and what the search begins with.
 * Its parts for single words and results grow with the library: they are kept as they are asked for.
 */
const SHELL = /^([^/]+|[^/]+\/index\.html|(styles|app-icons|scripts)\/.*|pagefind\/([^/]+|[^/]+\/[^/]+))$/;

type Listed = OfflineList['files'][number];

/** Writes the list of all files; the shell's entries, with the list's own, go into the worker. */
function shellOf(dist: string, small: number): ManifestEntry[] {
  const paths = globSync('**/*', { cwd: dist, ignore: [...NOT_KEPT], expandDirectories: false }).sort();
  // One after the other, so that a large site is never in memory as a whole.
  const files = paths.map((path) => listed(encodePath(path), readFileSync(join(dist, path))));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const list: OfflineList = { small: bytes <= small, files };
  const written = Buffer.from(JSON.stringify(list));
  writeFileSync(join(dist, OFFLINE_LIST), written);
  return [listed(OFFLINE_LIST, written), ...files.filter(({ url }) => SHELL.test(url))].map(({ url, revision }) => ({
    url,
    revision,
  }));
}

/** With the revision that `revisionOf` gives the worker for what it fetched: so it knows a file of another build. */
function listed(url: string, content: Buffer): Listed {
  const revision = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { url, revision, bytes: content.length };
}
