// The drafts of an article: their list, beginning with the least certain; the problems that prevent accepting a draft;
// and the changes that a decision writes.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '../check/check.ts';
import { writeWhole } from '../corpus/to-disk.ts';
import { editFrontmatter } from '../corpus/yaml/edit.ts';
import { toReview } from '../markdown/to-review.ts';
import type { Entry } from '../model/collections.ts';
import { type ArgumentEntry, type Corpus, isDraft, slugOf } from '../model/corpus.ts';
import type { Status } from '../model/entry.ts';
import { FILE_START, isError, type Problem } from '../model/problem.ts';
import type { Editor } from './editor.ts';
import type { OpenArticle, OpenLibrary } from './open-article.ts';

export interface Draft {
  readonly entry: Entry;
  /** The draft's name on the command line: `claims/war-is-unlikely`. It is unique among the article's drafts. */
  readonly name: string;
  /** Confidence from 0 to 1. Undefined for a draft written by hand. */
  readonly confidence: number | undefined;
}

/** The drafts among the article, its annotations, and the actors that it names. Drafts written by hand come last. */
export function draftsOf({ article, corpus }: OpenArticle): readonly Draft[] {
  return toReview(corpus, article.id)
    .filter(isDraft)
    .map(draftOf)
    .sort((a, b) => (a.confidence ?? 2) - (b.confidence ?? 2));
}

function draftOf(entry: Entry): Draft {
  const confidence = 'generator' in entry.data ? entry.data.generator?.confidence : undefined;
  return { entry, name: nameOf(entry), confidence };
}

function nameOf({ collection, id }: Entry): string {
  return `${collection}/${slugOf(id)}`;
}

function statusOf({ data }: Entry): unknown {
  return 'status' in data ? data.status : undefined;
}

/** Whether an entry belongs to the article, or, as an actor does, to the whole library. */
function isOfArticle({ id }: Entry, article: string): boolean {
  return id === article || !id.includes('/') || id.startsWith(`${article}/`);
}

/**
 * The drafts with these ids. Entries that already have this decision are in `done`. They are no problem, so that an
 * interrupted run can be repeated. An id that matches no entry or several entries is a problem.
 * @param ids ids as typed; an id may omit its collection if only one draft has the id
 */
export function namedDrafts(
  ids: readonly string[],
  drafts: readonly Draft[],
  { article, folder, entries }: OpenArticle,
  decision: Decision,
): { readonly drafts: readonly Draft[]; readonly done: readonly string[]; readonly problems: readonly Problem[] } {
  const found = ids.map((id) => {
    const isMeant = (name: string) => name === id || name.endsWith(`/${id}`);
    const meant = drafts.filter(({ name }) => isMeant(name));
    const [only] = meant;
    if (only !== undefined && meant.length === 1) return only;
    const isDone = entries.some(
      (entry) => isMeant(nameOf(entry)) && statusOf(entry) === decision && isOfArticle(entry, article.id),
    );
    if (meant.length === 0 && isDone) return id;
    return unclearIdProblem(
      id,
      meant.map(({ name }) => name),
      join(folder, article.file),
    );
  });
  return {
    drafts: found.filter((one) => typeof one !== 'string' && 'entry' in one),
    done: found.filter((one) => typeof one === 'string'),
    problems: found.filter((one) => typeof one !== 'string' && 'severity' in one),
  };
}

function unclearIdProblem(id: string, names: readonly string[], file: string): Problem {
  const problem = { file, severity: 'error', rule: 'no-draft' } as const;
  return names.length === 0
    ? {
        ...problem,
        found: `“${id}” is not a draft of this article`,
        expected: 'an id that --list shows',
        remedy: 'the entry may already be reviewed or withdrawn',
      }
    : { ...problem, found: `“${id}” may mean several drafts`, remedy: `write ${names.join(' or ')}` };
}

/** The problems that would fail the build if the entry were accepted, such as unknown ids and cycles. */
export function entryProblems({ file }: Entry, { corpus, entries }: OpenArticle): readonly Problem[] {
  // Problems of passages and unused files are left out, because they don't fail a build.
  const checked = { corpus, entries, files: [], readings: new Map(), unreadable: new Set<string>() };
  return check(checked, () => FILE_START).filter((problem) => isError(problem) && problem.file === file);
}

export type Decision = Exclude<Status, 'draft'>;

/** The drafted arguments that would lose a premise, conclusion or target if the entry were withdrawn. */
export function dependentDrafts({ id, collection }: Entry, corpus: Corpus): readonly ArgumentEntry[] {
  if (collection !== 'claims' && collection !== 'arguments') return [];
  const direct =
    collection === 'claims' ? [...corpus.argumentsFrom(id), ...corpus.argumentsOn(id)] : corpus.undercutsOf(id);
  const all = new Set(direct.filter(isDraft));
  // The loop also visits the undercuts that it adds, because the undercuts of these depend on the entry too.
  for (const argument of all) for (const undercut of corpus.undercutsOf(argument.id).filter(isDraft)) all.add(undercut);
  return [...all];
}

/**
 * Writes a decision about an entry into the entry's file. If the entry is withdrawn, the drafts that depend on it are
 * withdrawn too, and their files are written.
 * @returns the entries whose files were written
 */
export async function decide(
  entry: Entry,
  decision: Decision,
  { corpus, folder }: OpenLibrary,
  editor: Editor,
): Promise<readonly Entry[]> {
  const entries = decision === 'withdrawn' ? [...dependentDrafts(entry, corpus), entry] : [entry];
  for (const { file } of entries) {
    const path = join(folder, file);
    await writeWhole(path, decidedText(await readFile(path, 'utf8'), decision, editor));
  }
  return entries;
}

/**
 * The text of an entry with its new status. The generator is removed, because only drafts have one. If the name of the
 * editor is unknown, the name of an earlier reviewer is removed, because this reviewer did not make the decision of
 * this day.
 */
export function decidedText(text: string, status: Decision, { name, day }: Editor): string {
  return editFrontmatter(text, [
    { path: ['status'], value: status },
    { path: ['generator'], value: undefined },
    { path: ['reviewedBy'], value: name },
    { path: ['reviewed'], value: day },
  ]);
}
