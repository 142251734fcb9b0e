// Functions for all commands: a wrong call ends with exit code 2; a problem that a person can solve is printed as one
// line and ends with exit code 1.

import { Command } from 'commander';
import { problemOf } from '../corpus/file-problem.ts';
import { type LockHolder, whileLocked } from '../corpus/library-lock.ts';
import { printProblems } from './print.ts';

export function commandOf(name: string): Command {
  return new Command(name).exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
}

/** @param run returns the exit code */
export async function endWith(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    process.exitCode = printProblems([problem]);
  }
}

/**
 * Runs a command that writes to a library, as soon as no other command writes there.
 * @param name the command's name: `ingest`
 * @param folder the content folder
 * @param patience maximum time to wait for the other command, in milliseconds
 * @throws {ProblemError} if the other command writes for longer
 */
export function locked<T>(name: string, folder: string, run: () => Promise<T>, patience?: number): Promise<T> {
  const onWait = ({ command, pid }: LockHolder) =>
    console.error(`“${command}” (process ${pid}) is writing to ${folder}; this run begins when it has ended.`);
  return whileLocked(folder, { command: `npm run ${name}`, onWait, ...(patience && { patience }) }, run);
}
