// What is wrong with something that a person wrote or asked for: where, what was found, what was expected, what to do.
// The one shape of failure, as plain data: it crosses threads and becomes JSON as it is. A programmer's mistake throws instead.

/** A position in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const FILE_START: Position = { line: 1, column: 1 };

/** What is wrong and what to do, without where. Printed as `found: expected …; remedy`. */
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

export function failure(problem: Omit<Problem, 'severity'>): Failure {
  return { problems: [{ ...problem, severity: 'error' }] };
}

export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** A diagnosis of a file at a line; left out: of the whole file. */
export interface Fault extends Diagnosis {
  readonly file: string;
  readonly line?: number;
}

/** A problem that stops a source from being ingested. */
export function faultMessage(fault: Fault): Problem {
  return problemAtLine(fault, 'error');
}

/** A choice of the ingest that the author should look at. */
export function adviceMessage(fault: Fault): Problem {
  return problemAtLine(fault, 'warning');
}

function problemAtLine({ line, ...fault }: Fault, severity: Problem['severity']): Problem {
  return { ...fault, severity, at: line === undefined ? undefined : { line, column: 1 } };
}
