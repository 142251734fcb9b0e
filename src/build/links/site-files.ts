// A built site's folder → its files, and which of them a link means. Paths are relative to the root, with `/` and
// without a leading one: `claims/a/b.html`.

import { posix } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { globSync } from 'tinyglobby';

export interface SiteFiles {
  /** In the order of their names. */
  readonly paths: readonly string[];
  /** The file that a link's decoded path means on pages of a folder; undefined where there is none. */
  find(path: string, folder: string): string | undefined;
}

export function siteFilesIn(dist: string): SiteFiles {
  const paths = globSync('**', { cwd: dist, dot: true, expandDirectories: false }).sort();
  const known = new Set(paths);
  return { paths, find: (path, folder) => candidates(path, folder).find((candidate) => known.has(candidate)) };
}

/** Folders with pages in or below them in which a visitor who shortens an address finds no page. */
export function foldersWithoutIndex(paths: readonly string[]): readonly string[] {
  const known = new Set(paths);
  const folders = new Set(paths.filter((path) => path.endsWith('.html')).flatMap(foldersAbove));
  return [...folders].filter((folder) => !known.has(`${folder}/index.html`));
}

/** The known name most like the one written, if it is alike enough to be what was meant. */
export function nearestTo(written: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const nearest = closest(written, names);
  return distance(written, nearest) <= Math.max(written.length, nearest.length) * ALIKE ? nearest : undefined;
}

/** Up to four letters in ten may differ: two slugs of one folder often share most of their path. */
const ALIKE = 0.4;

/** The files a path can mean: itself, the page without its ending, the index of the folder. */
function candidates(path: string, folder: string): readonly string[] {
  const file = posix.resolve('/', folder, path).slice(1);
  if (path.endsWith('/') || file === '') return [posix.join(file, 'index.html')];
  return [file, `${file}.html`, `${file}/index.html`];
}

/** `claims/a/b.html` → `claims`, `claims/a`. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
