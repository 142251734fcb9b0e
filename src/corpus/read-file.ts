// The path of a file or folder → its text, or a problem: the path is missing, or is a folder instead of a file.

import { type Stats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ProblemError } from '../model/problem-error.ts';
import { fileProblem, problemError, withProblem } from './file-problem.ts';

/** A file's text. Empty if the file doesn't exist. */
export function readIfThere(path: string): Promise<string> {
  return withProblem('read', path, async () => {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
      throw error;
    }
  });
}

/** @throws {ProblemError} if the content path is not a folder */
export function assertFolder(folder: string, mayBeMissing = false): void {
  const found = statusOf(folder);
  if (found === undefined && !mayBeMissing)
    throw new ProblemError(
      fileProblem(folder, 'no such folder: expected the content folder', 'correct the path, or ingest a text into it'),
    );
  if (found?.isDirectory() === false)
    throw new ProblemError(fileProblem(folder, 'a file: expected the content folder', 'correct the path'));
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw problemError(error, 'read', path);
  }
}
