// What all commands have in common: a wrong call ends with 2, and what a person can put right is said in one line, with 1.

import { Command } from 'commander';
import { fileFault } from '../corpus/file-fault.ts';
import { lineOf } from '../model/problem-text.ts';

export function commandOf(name: string): Command {
  return new Command(name).exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
}

/** @param run returns the exit code */
export async function endWith(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    const fault = fileFault(error);
    if (fault === undefined) throw error;
    console.error(lineOf(fault));
    process.exitCode = 1;
  }
}
