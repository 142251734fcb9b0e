// Writes a file completely or not at all: the text goes into a temporary file in the same folder, which then gets the
// file's name. After a crash, the file is either old or new, never a mixture. The next run removes the temporary files.

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { withProblem } from './file-problem.ts';

/** Names of temporary files: `.postil-<process>-<random>.tmp`, with the id of the process that writes. */
const TEMPORARY = /\.postil-(\d+)-[^/\\]+\.tmp$/;

type Content = string | Uint8Array | Iterable<string>;

/**
 * @param content the whole content, or its parts in order
 * @throws {ProblemError} if the system refuses to write; the old file is then unchanged
 */
export function writeWhole(path: string, content: Content): Promise<void> {
  return withProblem('written', path, () => writeThenRename(path, content));
}

/** Removes a file if it exists. */
export function removeFile(path: string): Promise<void> {
  return withProblem('removed', path, async () => {
    // `unlink` is used instead of `rm`, which gives a wrong reason (“is a directory”) if it isn't allowed to remove a
    // file.
    if (existsSync(path)) await unlink(path);
  });
}

async function writeThenRename(path: string, content: Content): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.postil-${process.pid}-${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Removes the temporary files of runs that were killed while writing. */
export async function removeTemporaryFiles(folder: string): Promise<void> {
  const files = await glob('**/.postil-*.tmp', { cwd: folder, dot: true, absolute: true, followSymbolicLinks: false });
  const left = files.filter((file) => !isProcessRunning(Number(TEMPORARY.exec(file)?.[1] ?? -1)));
  await Promise.all(left.map((file) => removeFile(file)));
}

/** Whether a process of this computer is running. */
export function isProcessRunning(pid: number): boolean {
  try {
    // Signal 0 does not stop the process. The call only checks whether the process exists.
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
