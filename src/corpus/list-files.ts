// The content folder → the names of all files in it, read or not; hidden ones are left out, and links are not followed.

import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface ListedFile {
  /** Relative to the folder, with slashes. */
  readonly file: string;
  readonly isLink: boolean;
}

/** In the order of their names. */
export function listFiles(folder: string): readonly ListedFile[] {
  return existsSync(folder) ? filesIn(folder, '').sort((a, b) => (a.file < b.file ? -1 : 1)) : [];
}

/** Not by Node's own `recursive`, which follows links: one that leads upwards would be gone through forty times, one to / for hours. */
function filesIn(folder: string, below: string): ListedFile[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((found) => listed(folder, below + found.name, found));
}

function listed(folder: string, file: string, found: Dirent): ListedFile[] {
  if (found.isDirectory()) return filesIn(folder, `${file}/`);
  return found.isFile() || found.isSymbolicLink() ? [{ file, isLink: found.isSymbolicLink() }] : [];
}
