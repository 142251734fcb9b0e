// The content folder → the names of all files in it, read or not; hidden ones are left out, and links are not followed.

import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface ListedFile {
  /** Relative to the folder, with slashes. */
  readonly file: string;
  readonly isLink: boolean;
}

/** In the order of their names. */
export function listFiles(folder: string): readonly ListedFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile() || found.isSymbolicLink())
    .map((found) => ({
      file: relative(folder, join(found.parentPath, found.name)).split(sep).join('/'),
      isLink: found.isSymbolicLink(),
    }))
    .filter(({ file }) => !/(^|\/)\./.test(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
