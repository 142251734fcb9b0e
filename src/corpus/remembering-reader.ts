// Reads entries for whoever reads a folder again and again: a file is looked at each time, but read only where it changed,
// and what was made of it is kept until its text does.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type EntryReader, type ReadEntry, readEntry } from './read-entry.ts';

/** As `readEntry` of the file's text; the same text in the same file gives the same entry, the very object. */
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
  /** Undefined where the file had only just been written: another text could come with the same stamp. */
  readonly stamp: string | undefined;
  readonly text: string;
  readonly result: ReadEntry;
}

/** Which file it is, how long, and when it last changed: a time that the system sets, whatever a program says. */
function stampOf(path: string): string | undefined {
  const { ino, size, ctimeMs } = statSync(path);
  return Date.now() - ctimeMs < TICK ? undefined : `${ino} ${size} ${ctimeMs}`;
}

/** Milliseconds. The clocks of file systems tick up to every two seconds; those of disks we know, every few milliseconds. */
const TICK = 2000;
