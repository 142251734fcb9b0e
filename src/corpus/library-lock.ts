// The lock of a library, so that only one command writes to the library at a time. The lock is a hidden file in the
// content folder that names the command and its process. A running command renews the time of the file every few
// seconds. After a crash, the next command removes the lock if the process has ended, or if the file's time is a minute
// old.

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ProblemError } from '../model/problem-error.ts';
import { fileProblem, withProblem } from './file-problem.ts';
import { isProcessRunning } from './to-disk.ts';

/** The name of the lock's file in the folder. */
export const LOCK_FILE = '.postil-lock.json';

/**
 * Milliseconds between renewals of a lock, and the age in milliseconds at which a lock is abandoned, even if its process
 * runs.
 */
const RENEWAL = 5_000;
const LAPSE = 60_000;

/** The holder of a lock whose file is incomplete or damaged. */
const UNKNOWN: LockHolder = { pid: -1, host: '', command: 'another command' };

/** Milliseconds between attempts to lock. */
const INTERVAL = 100;

/** The run that holds a lock. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** The command as typed: `npm run ingest`. */
  readonly command: string;
}

export interface LockOptions {
  readonly command: string;
  /** Milliseconds to wait for another run, 20,000 if left out. */
  readonly patience?: number;
  /** Called once, if the lock has to wait for another run. */
  readonly onWait?: (holder: LockHolder) => void;
}

/**
 * Runs a function while no other run writes to the library.
 * @param folder the content folder. Without the folder there is nothing to lock, and the function just runs
 * @throws {ProblemError} if another run still writes to the library after the time to wait
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

/** Tries to make the lock; true if this process now has it. With the flag `wx`, an existing file is never changed. */
async function isTaken(path: string, own: LockHolder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(own), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The run that holds the lock. Undefined if the lock was removed a moment ago, `UNKNOWN` if its file can't be read. */
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
 * Whether the lock is abandoned. It is not possible to ask whether a process of another computer is running, so only the
 * age of its lock counts. A lock that can't be read may still be in the course of being written, so it counts as held for a
 * few seconds.
 */
async function isLeft(path: string, holder: LockHolder): Promise<boolean> {
  if (holder.host === hostname() && !isProcessRunning(holder.pid)) return true;
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  return age > (holder === UNKNOWN ? RENEWAL : LAPSE);
}

/** Removes an abandoned lock. If two runs find the lock, only one can rename it, and that one removes it. */
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

/** Sets the lock's time to now. If somebody removed the lock by hand, it is not made again. */
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
