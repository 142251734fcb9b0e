// A file operation that the system refused → a message: which file, what stands in the way, what to do.

import { VFileMessage } from 'vfile-message';

type Action = 'read' | 'written' | 'removed';

/** @throws {VFileMessage} where the system refuses; a programmer's mistake stays what it is */
export async function orFault<T>(action: Action, file: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw fileFault(error, action, file) ?? error;
  }
}

/** What a person can put right, as a message; undefined for any other error. */
export function fileFault(error: unknown, action: Action = 'read', file?: string): VFileMessage | undefined {
  if (error instanceof VFileMessage) return error;
  if (!isSystemError(error)) return undefined;
  const { code, path = '' } = error;
  const meant = file ?? path;
  const [found, remedy] = REASONS[code] ?? [`the system says ${code}`, 'see whether the disk and the folder are sound'];
  // A folder on the way to the file may be what is wrong; temporary files are nobody's business.
  const where = path !== '' && meant.startsWith(`${path}/`) ? ` (${path})` : '';
  return fileMessage(meant, `can't be ${action}: ${found}${where}; ${remedy}`);
}

export function fileMessage(file: string, reason: string): VFileMessage {
  const message = new VFileMessage(reason, { source: 'postil', ruleId: 'file' });
  message.file = file;
  message.fatal = true;
  return message;
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

/** What people meet, by the system's code. */
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
