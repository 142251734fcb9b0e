// What a person typed → the files meant: a file is itself, a folder is all texts in it, a pattern is what it matches.
// In a stable order, none twice. What is not there stays in the list, so that it gets its message.

import { existsSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { isUnpacked, sourceKind } from '../ingest/read/source-kind.ts';

/** Browsers save what a page shows into a folder beside it: pictures, and pages within the page. */
const PAGE_FOLDERS = '**/*_files/**';

export function namedFiles(typed: readonly string[]): readonly string[] {
  return [...new Set(typed.flatMap(filesOf))];
}

function filesOf(name: string): readonly string[] {
  if (existsSync(name)) return statSync(name).isDirectory() ? orItself(name, textsIn(name)) : [name];
  // Patterns are written with slashes on any system; a file's own name may hold brackets, so files are tried first.
  if (!isDynamicPattern(name)) return [name];
  return orItself(name, inOrder(globSync(name, { followSymbolicLinks: false }).filter(isText)));
}

/** A folder without texts and a pattern that matches nothing stay, to be told of. */
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
