// The content folder → the names of the files in it. Links to folders are not followed: a link to its own parent folder
// would be followed forty times, and a link to / would take hours.

import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

export interface ListedFile {
  /** The path of the file, relative to the content folder, with slashes. */
  readonly file: string;
  readonly isLink: boolean;
}

/** All files, including files that Postil doesn't read, sorted by name. Hidden files are left out. */
export function listFiles(folder: string): readonly ListedFile[] {
  return existsSync(folder) ? filesIn(folder, '').sort((a, b) => (a.file < b.file ? -1 : 1)) : [];
}

/** The recursion is written here, because Node's option `recursive` follows links. */
function filesIn(folder: string, below: string): ListedFile[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((found) => listed(folder, below + found.name, found));
}

function listed(folder: string, file: string, found: Dirent): ListedFile[] {
  if (found.isDirectory()) return filesIn(folder, `${file}/`);
  return found.isFile() || found.isSymbolicLink() ? [{ file, isLink: found.isSymbolicLink() }] : [];
}

/**
 * The files of entries, relative to the content folder and sorted by name.
 * @param below a folder in the content folder: `claims`, `claims/my-article`
 */
export async function entryFiles(folder: string, below: string): Promise<readonly string[]> {
  const files = await glob('**/*.md', { cwd: join(folder, below), followSymbolicLinks: false });
  return files.sort().map((file) => `${below}/${file}`);
}
