// A problem as an exception, thrown if writing to the disk fails. Commands catch it and print the problem.

import type { Problem } from './problem.ts';
import { lineOf } from './problem-text.ts';

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(lineOf(problem));
    this.problem = problem;
  }
}
