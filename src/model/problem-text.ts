// Problems → printed lines, one per problem. A line begins with the file and the position, so that editors can open
// the file there.

import type { Diagnosis, Problem } from './problem.ts';

/**
 * Maximum number of problems that are printed, because one mistake can cause a problem on every page. For the rest,
 * only their number is printed.
 */
const MOST = 50;

export function problemLines(problems: readonly Problem[]): string {
  const rest = problems.length - MOST;
  return [...problems.slice(0, MOST).map(lineOf), ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n');
}

/**
 * The text for problems that end a build: a heading such as `The content has problems`, the problems, and their number.
 */
export function problemsText(problems: readonly Problem[], heading: string): string {
  return `${heading}:\n${problemLines(problems)}\n${problems.length === 1 ? '1 problem' : `${problems.length} problems`}`;
}

/** A problem on one line: `articles/x.html:12:5: found: expected something; remedy (rule)` */
export function lineOf(problem: Problem): string {
  const { file, at, rule } = problem;
  const position = at === undefined ? '' : `:${at.line}:${at.column}`;
  return `${file}${position}: ${textOf(problem)}${rule === undefined ? '' : ` (${rule})`}`;
}

/** A problem without its position: `found: expected something; remedy` */
export function textOf({ found, expected, remedy }: Diagnosis): string {
  return `${found}${expected === undefined ? '' : `: expected ${expected}`}; ${remedy}`;
}

/**
 * The problem in a text, as `textOf` writes it. Messages of schemas and queues are read in this way.
 * @param remedy the remedy for a text that gives none
 */
export function diagnosisIn(text: string, remedy = 'correct it'): Pick<Diagnosis, 'found' | 'remedy'> {
  const at = text.lastIndexOf('; ');
  return at < 0 ? { found: text, remedy } : { found: text.slice(0, at), remedy: text.slice(at + 2) };
}
