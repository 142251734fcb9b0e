// An edition before and after a change → the problems that forbid the change, and the warnings about it. The rules are
// those of `check`. A passage that can't be found is refused, as in an import.

import { rules } from '../../check/check.ts';
import { readingOf } from '../../markdown/readings.ts';
import type { Entry } from '../../model/collections.ts';
import { isDraft, isLive } from '../../model/corpus.ts';
import { isError, type Problem } from '../../model/problem.ts';
import type { OpenEdition } from './open-edition.ts';
import type { FieldProblem } from './plan.ts';

/** Rules that only warn in `check`, but refuse a change here, because readers would not see the changed passage. */
const PASSAGE_RULES = ['quote-orphan', 'quote-ambiguous'];

/**
 * Rules that only warn in `check`, but refuse the acceptance of a draft, because the draft refers to a withdrawn entry.
 */
const ACCEPTANCE_RULES = ['withdrawn-reference'];

/** Rules about the whole library. They can't be checked when only one edition is open. */
const LIBRARY_RULES = ['stray-file', 'unused-actor', 'draft-left'];

export interface Judgment {
  readonly refused: readonly FieldProblem[];
  /** Warnings about the changed files. */
  readonly advice: readonly FieldProblem[];
}

/** @param changed the files that the change writes */
export function judge(before: OpenEdition, after: OpenEdition, changed: ReadonlySet<string>): Judgment {
  const known = new Set(problemsOf(before).map(keyOf));
  const fresh = problemsOf(after).filter((problem) => !known.has(keyOf(problem)));
  const refuses = (problem: FieldProblem) =>
    isError(problem) || (PASSAGE_RULES.includes(problem.rule ?? '') && changed.has(problem.file));
  const drafts = new Set(before.entries.filter(isDraft).map(({ file }) => file));
  const accepted = new Set(
    after.entries.filter((entry) => isReviewed(entry) && drafts.has(entry.file)).map(({ file }) => file),
  );
  const forbids = ({ severity, rule = '', file, path }: FieldProblem) =>
    accepted.has(file) && (severity === 'error' || (ACCEPTANCE_RULES.includes(rule) && path[0] === 'holder'));
  return {
    refused: problemsOf(after).filter((problem) => forbids(problem) || (fresh.includes(problem) && refuses(problem))),
    advice: problemsOf(after).filter((problem) => changed.has(problem.file) && !isError(problem)),
  };
}

function isReviewed(entry: Entry): boolean {
  return isLive(entry) && !isDraft(entry);
}

/** All problems of an edition: unreadable files, and broken rules. */
export function problemsOf(edition: OpenEdition): readonly FieldProblem[] {
  const found = judged.get(edition) ?? findProblems(edition);
  judged.set(edition, found);
  return found;
}

const judged = new WeakMap<OpenEdition, readonly FieldProblem[]>();

function findProblems({ corpus, entries, article, problems }: OpenEdition): readonly FieldProblem[] {
  const unreadable = new Set(problems.map(({ file }) => file));
  const readings = new Map(corpus.articles.has(article) ? [[article, readingOf(corpus, article)]] : []);
  const checked = { corpus, entries, files: [], readings, unreadable };
  const found = rules
    .filter(({ id }) => !LIBRARY_RULES.includes(id))
    .flatMap(({ id, severity, find }) =>
      find(checked).map(({ entry: { file }, path, found, remedy }) => ({
        file,
        path,
        severity,
        rule: id,
        found,
        remedy,
      })),
    );
  return [...problems.map(withField), ...found];
}

/** The name of the field at the beginning of a schema's problem: `label: expected at most 50 characters`. */
const FIELD = /^([a-zA-Z]+(?:\.\w+)*): /;

function withField(problem: Problem): FieldProblem {
  const [all = '', field] = FIELD.exec(problem.found) ?? [];
  return field === undefined
    ? { ...problem, path: [] }
    : { ...problem, path: field.split('.'), found: problem.found.slice(all.length) };
}

function keyOf({ file, rule, found, path }: FieldProblem): string {
  return [file, rule, found, path.join('.')].join('\n');
}
