// A content folder → a function that returns its current library, for editing. If nothing has changed, the function
// returns the same object again, so that a cache can use the object as a key.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '../model/problem.ts';
import { type Library, libraryOf, type ReadFolder, readFolder } from './from-disk.ts';
import { type EntryReader, type ReadEntry, readEntry } from './read-entry.ts';

export function rememberedLibrary(folder: string): () => Promise<Library> {
  const reader = rememberingReader();
  let last: { readonly folder: ReadFolder; readonly library: Library } | undefined;
  return async () => {
    const now = await readFolder(folder, reader);
    if (last === undefined || !isSame(last.folder, now)) last = { folder: now, library: libraryOf(now) };
    return last.library;
  };
}

/**
 * Whether two readings of a folder are the same. The reader returns the same object for an unchanged file, so it is
 * enough to compare objects.
 */
function isSame(before: ReadFolder, now: ReadFolder): boolean {
  return (
    before.read.length === now.read.length &&
    before.read.every((result, i) => result === now.read[i]) &&
    isDeepStrictEqual([before.site, before.problems], [now.site, now.problems])
  );
}

/**
 * Returns a reader that reads a file again only if it changed since the last call. A file with the same text gives the
 * same object.
 */
export function rememberingReader(): EntryReader {
  const known = new Map<string, Known>();
  return (folder, collection, file) => {
    const path = join(folder, file);
    const stamp = stampOf(path);
    const before = known.get(path);
    if (before !== undefined && stamp !== undefined && before.stamp === stamp) return before.result;
    const text = readFileSync(path, 'utf8');
    const result = before?.text === text ? before.result : readEntry(collection, file, text);
    known.set(path, { stamp, text, result });
    return result;
  };
}

interface Known {
  /**
   * The stamp of the file (see `stampOf`). Undefined if the file was written less than TICK ago: it could change again
   * without a new stamp.
   */
  readonly stamp: string | undefined;
  readonly text: string;
  readonly result: Outcome<ReadEntry>;
}

/**
 * A stamp that changes with the file: its identity, length, and time of last change (ctime, which only the system
 * sets). Undefined for a file written less than TICK ago.
 */
export function stampOf(path: string): string | undefined {
  const { ino, size, ctimeMs } = statSync(path);
  return Date.now() - ctimeMs < TICK ? undefined : `${ino} ${size} ${ctimeMs}`;
}

/**
 * Maximum interval, in milliseconds, between two steps of a file system's clock: 2,000 on FAT, a few on common disks.
 */
const TICK = 2000;
