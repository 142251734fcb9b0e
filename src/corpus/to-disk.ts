// Writes files whole or not at all: into a temporary file beside the target, which then takes its name.
// A crash leaves the old file or the new one, never a part of one; the temporary file it may leave is swept by the next run.

import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';

/** The name tells whose it is: `.postil-<process>-<random>.tmp`. */
const TEMPORARY = /\.postil-(\d+)-[^/\\]+\.tmp$/;

/** @param content the whole, or its parts */
export async function writeWhole(path: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
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

/** Removes temporary files of runs that were killed while they wrote. */
export async function sweep(folder: string): Promise<void> {
  const files = await glob('**/.postil-*.tmp', { cwd: folder, dot: true, absolute: true, followSymbolicLinks: false });
  const left = files.filter((file) => !isRunning(Number(TEMPORARY.exec(file)?.[1] ?? -1)));
  await Promise.all(left.map((file) => rm(file, { force: true })));
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks whether there is such a process.
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
