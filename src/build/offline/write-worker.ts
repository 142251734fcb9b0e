// A finished site → the same site with a service worker: `sw.js` at its root, and `offline.json`, the list of all files
// with their revisions. The same files give the same worker. A changed file changes the worker, by which browsers
// notice a new build.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { OFFLINE_LIST, type OfflineFile, type OfflineList } from '../../model/offline.ts';
import { digestOf } from '../../text/digest.ts';
import { bundleBrowserScript, compactScript } from '../astro/browser-scripts.ts';
import { LICENSES } from '../licenses.ts';
import { encodePath } from '../links/link-address.ts';

/**
 * Maximum size in bytes of a library that the worker saves as a whole without asking the reader. Compression reduces it to
 * a fourth or fifth for the transfer, about the size of one ordinary web page with pictures.
 */
const MOST_SAVED_UNASKED = 10_000_000;

export interface OfflineOptions {
  /** Path of the site on its server: `/` or `/editions/`. */
  readonly prefix?: string;
  /** Maximum size in bytes of a library that is saved as a whole without asking the reader. */
  readonly small?: number;
}

/**
 * Writes the worker for the site in the folder `dist`. This must be the last step, because the list lacks later
 * changes.
 */
export async function writeWorker(
  dist: string,
  { prefix = '/', small = MOST_SAVED_UNASKED }: OfflineOptions = {},
): Promise<void> {
  const values = { SITE_PREFIX: prefix, SHELL_FILES: writeList(dist, small) };
  writeFileSync(join(dist, 'sw.js'), await compactScript(await bundleBrowserScript('offline/worker', { values })));
}

/**
 * Files that readers don't need offline: the worker and its list, the licenses, the downloads, and files for pages
 * opened from disk, robots, servers, other sites, programs and editors.
 */
const NOT_KEPT = [
  ...['sw.js', OFFLINE_LIST, 'pagefind-disk/**', '_*'],
  ...[
    'sitemap.xml',
    'feed.xml',
    'llms.txt',
    'robots.txt',
    LICENSES,
    'part.json',
    'cards/**',
    'embed/**',
    'downloads/**',
    'data/!(*.html)',
    'data/dts/**',
  ],
  'report/**',
];

/**
 * Files that every reader needs: the pages at the top, the indexes of collections, styles, scripts, and the first files
 * of a search. The other files of the search grow with the library, so each is saved at its first use.
 */
const SHELL = /^([^/]+|[^/]+\/index\.html|(styles|app-icons|scripts)\/.*|pagefind\/([^/]+|[^/]+\/[^/]+))$/;

/**
 * Writes the list of all files.
 * @returns the files that every reader needs, including the list
 */
function writeList(dist: string, small: number): readonly OfflineFile[] {
  const paths = globSync('**/*', { cwd: dist, ignore: [...NOT_KEPT], expandDirectories: false }).sort();
  // Reads one file at a time, so that a large site is never in memory as a whole.
  const files = paths.map((path) => listed(encodePath(path), readFileSync(join(dist, path))));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const list: OfflineList = { small: bytes <= small, files };
  const written = Buffer.from(JSON.stringify(list));
  writeFileSync(join(dist, OFFLINE_LIST), written);
  const shell = [listed(OFFLINE_LIST, written), ...files.filter(({ url }) => SHELL.test(url))];
  return shell.map(({ url, revision }) => ({ url, revision }));
}

/**
 * A file's entry in the list. The worker computes the revision of a fetched file with `revisionOf`. If the revision
 * differs from the list's, the file is of another build.
 */
function listed(url: string, content: Buffer): OfflineList['files'][number] {
  return { url, revision: digestOf(content, 16), bytes: content.length };
}
