// An outcome that must be a value → the value.

import type { Outcome } from '../src/model/problem.ts';
import { problemLines } from '../src/model/problem-text.ts';

/** @throws {Error} with a line for each problem */
export function valueFrom<T>(outcome: Outcome<T>): T {
  if ('problems' in outcome) throw new Error(problemLines(outcome.problems));
  return outcome.value;
}
