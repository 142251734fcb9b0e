// A problem with something that a person wrote or asked for: position, found, expected, remedy.
// The one shape of failure, as plain data: it crosses threads and becomes JSON as it is. A programmer's mistake throws instead.

/** A position in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const FILE_START: Position = { line: 1, column: 1 };

export function lineStart(line: number): Position {
  return { line, column: 1 };
}

/** A problem without its position. Printed as `found: expected …; remedy`. */
export interface Diagnosis {
  /** The id of the rule that is broken: `empty-source`. */
  readonly rule?: string | undefined;
  readonly found: string;
  /** Left out if `found` says it. */
  readonly expected?: string | undefined;
  readonly remedy: string;
}

export interface Problem extends Diagnosis {
  /** As it can be opened, or relative to the content folder where that is said. */
  readonly file: string;
  /** Left out if the whole file is meant. */
  readonly at?: Position | undefined;
  /** An error stops the work on the file; a warning is something to look at. */
  readonly severity: 'error' | 'warning';
}

/** A value, or the problems because of which there is none. */
export type Outcome<T> = { readonly value: T } | Failure;

export interface Failure {
  /** At least one. */
  readonly problems: readonly Problem[];
}

/** The rule of a problem with the call of a command, not with a file. */
export const WRONG_CALL = 'wrong-call';

/** A problem of which the work goes on. */
export function warning(problem: Omit<Problem, 'severity'>): Problem {
  return { ...problem, severity: 'warning' };
}

/** A failure with one problem. */
export function failure(problem: Omit<Problem, 'severity'>): Failure {
  return { problems: [{ ...problem, severity: 'error' }] };
}

export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
