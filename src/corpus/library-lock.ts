// The lock of a library, with which only one command at a time writes to the library. It is a hidden file in the
// content folder that names the command and its process. While the command runs, it renews the time of the file every
// few seconds. After a crash, the next command removes the lock if the process has ended, or if the file's time is a
// minute old.

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ProblemError } from '../model/problem-error.ts';
import { fileProblem, withProblem } from './file-problem.ts';
import { isProcessRunning } from './to-disk.ts';

/** The name of the lock file in the content folder. */
export const LOCK_FILE = '.postil-lock.json';

/**
 * Times in milliseconds. A lock is renewed every `RENEWAL`. A lock that was not renewed for `LAPSE` is abandoned, even
 * if its process runs.
 */
const RENEWAL = 5_000;
const LAPSE = 60_000;

/** The value for the holder of a lock whose file is incomplete or damaged. */
const UNKNOWN: LockHolder = { pid: -1, host: '', command: 'another command' };

/** Milliseconds between two attempts to get the lock. */
const INTERVAL = 100;

/** The process that holds a lock. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** The command as typed: `npm run ingest`. */
  readonly command: string;
}

export interface LockOptions {
  readonly command: string;
  /** Maximum number of milliseconds to wait for another command; 20,000 if left out. */
  readonly patience?: number;
  /** A function that is called once if the lock must wait for another command. */
  readonly onWait?: (holder: LockHolder) => void;
}

/**
 * Runs a function while no other command writes to the library.
 * @param folder the content folder; if it does not exist, nothing needs a lock, and the function is run at once
 * @throws {ProblemError} if another command still writes to the library at the end of the waiting time
 */
export async function whileLocked<T>(folder: string, options: LockOptions, run: () => Promise<T>): Promise<T> {
  if (!existsSync(folder)) return run();
  const path = join(folder, LOCK_FILE);
  await withProblem('written', path, () => lock(path, options));
  const renewal = setInterval(() => void renew(path), RENEWAL);
  renewal.unref();
  try {
    return await run();
  } finally {
    clearInterval(renewal);
    await rm(path, { force: true });
  }
}

async function lock(path: string, options: LockOptions): Promise<void> {
  const { command, patience = 20_000, onWait } = options;
  const own: LockHolder = { pid: process.pid, host: hostname(), command };
  const end = Date.now() + patience;
  for (let attempt = 0; !(await isTaken(path, own)); attempt += 1) {
    const holder = await holderOf(path);
    if (holder === undefined) continue;
    if (await isLeft(path, holder)) await removeLeft(path, holder);
    else if (Date.now() > end) throw new ProblemError(inUse(path, holder));
    else {
      if (attempt === 0) onWait?.(holder);
      await pause(INTERVAL);
    }
  }
}

/**
 * Tries to make the lock file. True if this process now has the lock. With the flag `wx`, an existing file is never
 * changed.
 */
async function isTaken(path: string, own: LockHolder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(own), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * The command that holds the lock. Undefined if the lock has just been removed; `UNKNOWN` if the lock file can't be
 * read.
 */
async function holderOf(path: string): Promise<LockHolder | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const { pid, host, command }: Partial<LockHolder> = JSON.parse(text);
    return { pid: Number(pid ?? -1), host: String(host ?? ''), command: String(command ?? '') };
  } catch {
    return UNKNOWN;
  }
}

/**
 * Whether a lock is abandoned. For a process of another computer, only the age of the lock decides, because this
 * computer can't see whether that process runs. A lock file that can't be read may still be being written, so it is
 * respected for a few seconds.
 */
async function isLeft(path: string, holder: LockHolder): Promise<boolean> {
  if (holder.host === hostname() && !isProcessRunning(holder.pid)) return true;
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  return age > (holder === UNKNOWN ? RENEWAL : LAPSE);
}

/**
 * Removes an abandoned lock. If two commands try this at once, only one can rename the file, and that one removes it.
 */
async function removeLeft(path: string, left: LockHolder): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const renamed = await holderOf(aside);
  const isOther = renamed !== undefined && (renamed.pid !== left.pid || renamed.host !== left.host);
  if (isOther && !existsSync(path)) await rename(aside, path);
  else await rm(aside, { force: true });
}

/** Sets the time of the lock file to now. A lock file that somebody removed by hand is not made again. */
async function renew(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

function inUse(path: string, { pid, host, command }: LockHolder) {
  const where = host === hostname() || host === '' ? '' : ` on ${host}`;
  return fileProblem(
    path,
    `“${command}” (process ${pid}${where}) is writing to this library`,
    'run this again when that has ended, or delete the file if no such process exists',
  );
}
