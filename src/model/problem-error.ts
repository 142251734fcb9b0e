// A problem that ends the work under way, thrown where a disk refuses in the middle of writing. Caught by the commands, which print it.

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
