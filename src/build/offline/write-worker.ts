// A finished site → the same site with a service worker: `sw.js` at its root, and `offline.json`, the list of all files with
// their revisions. The same files give the same worker. A changed file gives another worker, which is how browsers notice
// a new build.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { OFFLINE_LIST, type OfflineFile, type OfflineList } from '../../model/offline.ts';
import { digestOf } from '../../text/digest.ts';
import { bundleBrowserScript } from '../astro/browser-scripts.ts';
import { encodePath } from '../links/link-address.ts';

/**
 * Largest library that the worker saves as a whole without being asked, in bytes of files. Pages and indexes are packed
 * for transfer to a fourth or fifth of this: about as much as one ordinary web page with its pictures.
 */
const SMALL = 10_000_000;

export interface OfflineOptions {
  /** Path of the site on its server, as in 404.html. */
  readonly prefix?: string;
  /** Largest library that is saved as a whole without being asked, in bytes. */
  readonly small?: number;
}

/** Writes the worker for the site in the folder `dist`. It must be the last step: later changes are not listed. */
export async function writeWorker(dist: string, { prefix = '/', small = SMALL }: OfflineOptions = {}): Promise<void> {
  const values = { SITE_PREFIX: prefix, SHELL_FILES: writeList(dist, small) };
  writeFileSync(join(dist, 'sw.js'), await bundleBrowserScript('offline/worker', { values }));
}

/** Files that no reader opens offline: for disks, robots, servers, other sites, programs and editors. */
const NOT_KEPT = [
  ...['sw.js', OFFLINE_LIST, 'pagefind-disk/**', '_*'],
  ...['sitemap.xml', 'feed.xml', 'llms.txt', 'robots.txt', 'part.json', 'cards/**', 'data/!(index.html)'],
  'report/**',
];

/**
 * Files that every reader needs: the pages at the top, the indexes of collections, styles, scripts, and the files that a
 * search starts with. The other files of the search grow with the library; they are kept when they are first used.
 */
const SHELL = /^([^/]+|[^/]+\/index\.html|(styles|app-icons|scripts)\/.*|pagefind\/([^/]+|[^/]+\/[^/]+))$/;

/**
 * Writes the list of all files.
 * @returns the shell's files, the list itself among them
 */
function writeList(dist: string, small: number): readonly OfflineFile[] {
  const paths = globSync('**/*', { cwd: dist, ignore: [...NOT_KEPT], expandDirectories: false }).sort();
  // One file at a time, so that a large site is never in memory as a whole.
  const files = paths.map((path) => listed(encodePath(path), readFileSync(join(dist, path))));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const list: OfflineList = { small: bytes <= small, files };
  const written = Buffer.from(JSON.stringify(list));
  writeFileSync(join(dist, OFFLINE_LIST), written);
  const shell = [listed(OFFLINE_LIST, written), ...files.filter(({ url }) => SHELL.test(url))];
  return shell.map(({ url, revision }) => ({ url, revision }));
}

/** The revision is the one that `revisionOf` computes in the worker from a fetched file: it detects a file of another build. */
function listed(url: string, content: Buffer): OfflineList['files'][number] {
  return { url, revision: digestOf(content, 16), bytes: content.length };
}
