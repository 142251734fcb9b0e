// A problem with a user's file or command: position, found, expected, remedy. All failures have this form. A problem
// is plain data, so that it can be sent between threads and written as JSON. Programming errors are thrown as
// exceptions instead.

/** A position in a file; line and column are counted from 1. */
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
  /** The id of the violated rule: `empty-source`. */
  readonly rule?: string | undefined;
  readonly found: string;
  /** The form or value that a correct file has. Left out if `found` makes it clear. */
  readonly expected?: string | undefined;
  readonly remedy: string;
}

export interface Problem extends Diagnosis {
  /**
   * The path of the file, relative to the current folder. In a function for files of the library, it may be relative to
   * the content folder; the function's comment then says so.
   */
  readonly file: string;
  /** The line and column. Left out if the problem concerns the whole file. */
  readonly at?: Position | undefined;
  /** An error stops the processing of the file; a warning does not. */
  readonly severity: 'error' | 'warning';
}

/** A value, or the problems that prevented it. */
export type Outcome<T> = { readonly value: T } | Failure;

export interface Failure {
  /** At least one problem. */
  readonly problems: readonly Problem[];
}

/** The rule's id for a problem in the arguments of a command, not in a file. */
export const WRONG_CALL = 'wrong-call';

/** A problem that does not stop the processing. */
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
