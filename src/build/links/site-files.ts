// A built site's folder → its files, and the file that a link refers to. Paths are relative to the root, with `/`
// between names and no `/` at the start: `claims/a/b.html`.

import { posix } from 'node:path';
import { globSync } from 'tinyglobby';

export interface SiteFiles {
  /** The paths of all files, sorted. */
  readonly paths: readonly string[];
  /** The file that a link's decoded path refers to on pages of a folder. Undefined if the file doesn't exist. */
  find(path: string, folder: string): string | undefined;
}

/** @param later paths of files that are written later; links may lead to them */
export function siteFilesIn(dist: string, later: readonly string[] = []): SiteFiles {
  const paths = globSync('**', { cwd: dist, dot: true, expandDirectories: false }).sort();
  const known = new Set([...paths, ...later]);
  return { paths, find: (path, folder) => candidates(path, folder).find((candidate) => known.has(candidate)) };
}

/**
 * Folders that have pages, directly or in subfolders, but no index page. A visitor who shortens a URL to such a folder
 * would find nothing. Pages for frames on other sites are left out, because nobody sees their URLs.
 */
export function foldersWithoutIndex(paths: readonly string[]): readonly string[] {
  const known = new Set(paths);
  const pages = paths.filter((path) => path.endsWith('.html') && !path.startsWith('embed/'));
  const folders = new Set(pages.flatMap(foldersAbove));
  return [...folders].filter((folder) => !known.has(`${folder}/index.html`));
}

/** The files that a path may refer to: the file itself, the page without its `.html`, or the index of the folder. */
function candidates(path: string, folder: string): readonly string[] {
  const file = posix.resolve('/', folder, path).slice(1);
  if (path.endsWith('/') || file === '') return [posix.join(file, 'index.html')];
  return [file, `${file}.html`, `${file}/index.html`];
}

/** The folders that contain a file: `claims/a/b.html` → `claims`, `claims/a`. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
