// Names as typed → files. A folder means all texts in it, a pattern all matching texts. The order is always the same,
// and no file occurs twice. Missing files stay in the list, so that they are reported.

import { existsSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { isUnpacked, sourceKind } from '../ingest/read/source-kind.ts';

/** The folders in which browsers save the pictures and frames of a page: `my-op-ed_files`. */
const PAGE_FOLDERS = '**/*_files/**';

export function namedFiles(typed: readonly string[]): readonly string[] {
  return [...new Set(typed.flatMap(filesOf))];
}

function filesOf(name: string): readonly string[] {
  if (existsSync(name)) return statSync(name).isDirectory() ? orItself(name, textsIn(name)) : [name];
  // A file of exactly this name is looked for before the name is used as a pattern, because names of files may contain
  // brackets.
  if (!isDynamicPattern(name)) return [name];
  return orItself(name, inOrder(globSync(name, { followSymbolicLinks: false }).filter(isText)));
}

/** Empty folders and patterns without a match stay in the list, so that they are reported. */
function orItself(name: string, found: readonly string[]): readonly string[] {
  return found.length > 0 ? found : [name];
}

function textsIn(folder: string): readonly string[] {
  const found = globSync('**/*', { cwd: folder, ignore: PAGE_FOLDERS, followSymbolicLinks: false });
  return inOrder(found.filter(isText)).map((file) => join(folder, file));
}

function isText(file: string): boolean {
  return sourceKind(extname(file)) !== undefined;
}

/** The library's own sources, without the texts that were extracted from pages and documents. */
export function sourcesIn(content: string): readonly string[] {
  const folder = join(content, 'sources');
  const files = existsSync(folder) ? textsIn(folder) : [];
  const unpacked = new Set(files.filter(isPageOrDocument).map(stemOf));
  return files.filter((file) => extname(file) !== '.txt' || !unpacked.has(stemOf(file)));
}

function isPageOrDocument(file: string): boolean {
  const kind = sourceKind(extname(file));
  return kind !== undefined && isUnpacked(kind);
}

function stemOf(file: string): string {
  return basename(file, extname(file));
}

/** The files sorted by code units. This order is the same on every system. */
function inOrder(files: readonly string[]): readonly string[] {
  return files.toSorted();
}
