// Files and folders that may be missing or something else → their text, or a message that says what to do.

import { type Stats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileFault, fileMessage, orFault } from './file-fault.ts';

/** A file's text; empty where there is none. */
export function readIfThere(path: string): Promise<string> {
  return orFault('read', path, async () => {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
      throw error;
    }
  });
}

/** @throws {VFileMessage} where the content folder is none */
export function assertFolder(folder: string, mayBeMissing = false): void {
  const found = statusOf(folder);
  if (found === undefined && !mayBeMissing)
    throw fileMessage(
      folder,
      'no such folder: expected the content folder; correct the path, or ingest a text into it',
    );
  if (found?.isDirectory() === false)
    throw fileMessage(folder, 'a file: expected the content folder; correct the path');
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw fileFault(error, 'read', path) ?? error;
  }
}
