// Problems → lines for people or an object for programs. All commands print problems with this file.

import { type Problem, WRONG_CALL } from '../model/problem.ts';
import { lineOf, textOf } from '../model/problem-text.ts';

/**
 * Prints the problems that ended a command to standard error.
 * @returns the exit code: 2 for a wrong call, otherwise 1
 */
export function printProblems(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(lineOf(problem));
  return problems.some(({ rule }) => rule === WRONG_CALL) ? 2 : 1;
}

/** Prints problems to standard output, as the result of a command. */
export function listProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.log(lineOf(problem));
}

/** A problem in the form that `--json` prints. `reason` is the printed text. */
export function problemObject(problem: Problem): Readonly<Record<string, unknown>> {
  const { file, at, rule, expected, remedy, severity } = problem;
  const reason = textOf(problem);
  return { file, line: at?.line, column: at?.column, rule, reason, expected, remedy, error: severity === 'error' };
}

/** A number with its noun: `1 claim`, `2 claims`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
