// A finished site → the same with a service worker: `sw.js` at its root, and `offline.json`, the list of all files with
// their revisions. The same files give the same worker; another file gives another, and so browsers notice a new build.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { injectManifest, type ManifestEntry } from 'workbox-build';
import { OFFLINE_LIST, type OfflineList, revisionOf } from '../model/offline.ts';
import { bundleBrowserScript } from './browser-scripts.ts';
import { encodePath } from './link-address.ts';

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
    writeFileSync(worker, await bundleBrowserScript('offline/worker', undefined, { SITE_PREFIX: prefix }));
    await injectManifest({
      swSrc: worker,
      swDest: join(dist, 'sw.js'),
      globDirectory: dist,
      globPatterns: ['**/*'],
      globIgnores: NOT_KEPT,
      maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
      manifestTransforms: [async (entries) => ({ manifest: await shellOf(dist, entries, small), warnings: [] })],
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

type Entry = ManifestEntry & { size: number };

/** Writes the list of all files; the shell's entries, with the list's own, go into the worker. */
async function shellOf(dist: string, entries: readonly Entry[], small: number): Promise<Entry[]> {
  const files: (Entry & { revision: string })[] = [];
  // One after the other, so that a large site is never in memory as a whole.
  for (const entry of entries.toSorted((a, b) => (a.url < b.url ? -1 : 1))) files.push(await verifiable(dist, entry));
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const list: OfflineList = {
    small: bytes <= small,
    files: files.map(({ url, revision, size }) => ({ url, revision, bytes: size })),
  };
  const written = Buffer.from(JSON.stringify(list));
  writeFileSync(join(dist, OFFLINE_LIST), written);
  const own = { url: OFFLINE_LIST, revision: await revisionOf(written), size: written.length };
  return [own, ...files.filter(({ url }) => SHELL.test(url))];
}

/** Workbox's revisions are MD5, which a browser can't compute; with these the worker knows a file of another build. */
async function verifiable(dist: string, { url, size }: Entry): Promise<Entry & { revision: string }> {
  return { url: encodePath(url), revision: await revisionOf(readFileSync(join(dist, url))), size };
}
