// A file operation that the system refused → a problem that names the file, the cause and a remedy.

import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { ProblemError } from '../model/problem-error.ts';

type Action = 'read' | 'written' | 'removed';

/** @throws {ProblemError} if the system refuses the operation; any other error is thrown unchanged */
export async function withProblem<T>(action: Action, file: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw problemError(error, action, file);
  }
}

/** The error to throw: a problem in place of a system error; any other error unchanged. */
export function problemError(error: unknown, action: Action, file: string): unknown {
  const problem = problemOf(error, action, file);
  return problem === undefined ? error : new ProblemError(problem);
}

/** The problem for a refused file operation. Undefined for any other error. */
export function problemOf(error: unknown, action: Action = 'read', file?: string): Problem | undefined {
  if (error instanceof ProblemError) return error.problem;
  if (!isSystemError(error)) return undefined;
  const { path = '' } = error;
  const meant = file ?? path;
  const code = error.code === 'ENOENT' && action === 'written' ? (refusalAbove(path) ?? error.code) : error.code;
  const [found, remedy] = REASONS[code] ?? [`the system says ${code}`, 'see whether the disk and the folder are sound'];
  // The system may refuse a folder above the file. Then the message names this folder. It never names the temporary
  // file.
  const where = path !== '' && meant.startsWith(`${path}/`) ? ` (${path})` : '';
  return fileProblem(meant, `can't be ${action}: ${found}${where}`, remedy);
}

/**
 * For a path in a missing folder, the reason why the lowest folder that exists can't be written to, as the system's
 * error code (EACCES). Undefined if that folder can be written to. Node itself only says ENOENT, “not found”.
 */
function refusalAbove(path: string): string | undefined {
  let folder = dirname(resolve(path));
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return isSystemError(error) ? error.code : undefined;
  }
}

/**
 * The problem of a full or read-only disk. Undefined for any other error. The code is searched for in the message,
 * because packages that write files put the system's error into an error of their own.
 */
export function diskProblem(error: unknown, file: string): Problem | undefined {
  const [code] = /\b(?:ENOSPC|EDQUOT|EROFS)\b/.exec(String(error)) ?? [];
  const reason = code === undefined ? undefined : REASONS[code];
  return reason && fileProblem(file, `can't be written: ${reason[0]}`, reason[1]);
}

export function fileProblem(file: string, found: string, remedy: string): Problem {
  return { file, severity: 'error', rule: 'file', found, remedy };
}

interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

type Reason = readonly [found: string, remedy: string];

const FULL: Reason = ['the disk is full', 'make room, then run this again'];
const FORBIDDEN: Reason = ['you may not do that', 'change the permissions of it and of its folder'];
const NO_FOLDER: Reason = ['a file is where a folder should be', 'move that file away, or check the path'];
const NO_FILE: Reason = ['a folder is where a file should be', 'move that folder away, or check the path'];

/** The common reasons of a refusal, by the system's error code. */
const REASONS: Readonly<Record<string, Reason>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: ['the disk is read-only', 'choose a folder on another'],
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EEXIST: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  EISDIR: NO_FILE,
  ENOTEMPTY: NO_FILE,
  ENOENT: ['there is no such file', 'check the path'],
  ELOOP: ['a link that leads to itself', 'remove the link, or name the file it should lead to'],
  ENAMETOOLONG: ['its name is longer than names can be', 'choose a shorter one'],
  EBUSY: ['another program holds it', 'close that program'],
  EMFILE: ['too many files are open', 'close other programs, then run this again'],
  EIO: ['the disk does not answer as it should', 'see whether it is sound'],
};
