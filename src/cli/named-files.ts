// Names as typed → files: a file is itself, a folder is all texts in it, a pattern is all that it matches.
// In a stable order, without repetition. Missing files stay in the list, so that they are reported.

import { existsSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { isUnpacked, sourceKind } from '../ingest/read/source-kind.ts';

/** The folders in which browsers save the pictures and frames of a page. */
const PAGE_FOLDERS = '**/*_files/**';

export function namedFiles(typed: readonly string[]): readonly string[] {
  return [...new Set(typed.flatMap(filesOf))];
}

function filesOf(name: string): readonly string[] {
  if (existsSync(name)) return statSync(name).isDirectory() ? orItself(name, textsIn(name)) : [name];
  // A file is tried before a pattern, since its name may contain brackets.
  if (!isDynamicPattern(name)) return [name];
  return orItself(name, inOrder(globSync(name, { followSymbolicLinks: false }).filter(isText)));
}

/** Empty folders and patterns without a match are kept, so that they are reported. */
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

/** The library's own sources, without the texts that were read from pages and documents. */
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

/** By code units: the same on every system. */
function inOrder(files: readonly string[]): readonly string[] {
  return files.toSorted();
}
