// New annotations and actors, as an editor's page sends them → the files to write. They pass the same gate as imports:
// the words of each passage occur in the article, all ids are known, and no argument completes a cycle of support.

import { editFrontmatter } from '../../corpus/yaml/edit.ts';
import { entryText } from '../../corpus/yaml/write.ts';
import { type Candidate, withoutQuotes } from '../../import/candidate.ts';
import { admit } from '../../merge/admit.ts';
import { collections, type Entry } from '../../model/collections.ts';
import { isLive } from '../../model/corpus.ts';
import { issueText } from '../../model/issue-text.ts';
import type { Outcome } from '../../model/problem.ts';
import { diagnosisIn } from '../../model/problem-text.ts';
import type { Queued } from '../../model/queue.ts';
import type { Editor } from '../editor.ts';
import { decidedText } from '../review.ts';
import { type EntryEdit, nameOf, planEdit } from './change-entries.ts';
import type { OpenEdition } from './open-edition.ts';
import type { EditPlan, FieldProblem, PlannedFile } from './plan.ts';

export interface NewEntry {
  readonly collection: Candidate['collection'];
  /**
   * The id under which other new entries of the same action refer to this entry. Without it, an id is made from the words.
   */
  readonly key?: string | undefined;
  /** The frontmatter, with the quotes. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The text in Markdown. */
  readonly body: string;
}

/** The person or program that made an entry before the editor corrected the entry, and the day, if they are known. */
export interface Origin {
  readonly creator?: unknown;
  readonly created?: unknown;
}

/** @param origin the origin of the last entry of `made`, if the editor only corrected this entry */
export function planEntries(
  opened: OpenEdition,
  made: readonly NewEntry[],
  editor: Editor,
  origin: Origin = {},
): Outcome<EditPlan> {
  const wrong = made.flatMap(schemaProblems);
  if (wrong.length > 0) return { problems: wrong };
  const candidates = made.map((one, i) => candidateOf(one, i, editor, i === made.length - 1 ? origin : {}));
  const { write, kept, queue } = admit({ candidates, unusable: [] }, opened.corpus, opened.article, 'the desk');
  const [refused] = queue;
  if (refused !== undefined) return { problems: [refusal(refused, made)] };
  const files = write.map(({ file, data, body }): PlannedFile => ({ file, content: entryText(data, body) }));
  const last = made.at(-1);
  const twin = opened.entries.find(({ file, collection }) => kept.includes(file) && collection === last?.collection);
  if (twin === undefined || last === undefined) {
    const main = write.at(-1);
    const label = main === undefined ? '' : `${main.collection.slice(0, -1)} ${nameOf(main)}`;
    return { value: { label: `Add ${label}`, files } };
  }
  return isLive(twin)
    ? { problems: [thereAlready(twin)] }
    : { value: { label: `Bring back ${nameOf(twin)}`, files: [...files, broughtBack(opened, twin, last, editor)] } };
}

function thereAlready(twin: Entry): FieldProblem {
  const kind = twin.collection.slice(0, -1);
  return {
    file: twin.file,
    path: twin.collection === 'actors' ? ['name'] : ['quote'],
    severity: 'error',
    rule: 'there-already',
    found: `the edition already has this ${kind}: ${nameOf(twin)}`,
    remedy: `change that ${kind}, or choose other words`,
  };
}

/** A withdrawn entry that an editor makes again: its file, with the new fields. */
function broughtBack({ files }: OpenEdition, { file, body }: Entry, made: NewEntry, editor: Editor): PlannedFile {
  const changes = Object.entries(made.data).map(([field, value]) => ({ path: [field], value }));
  const text = editFrontmatter(files.get(file)?.text ?? '', changes, made.body === body ? undefined : made.body);
  return { file, content: decidedText(text, 'reviewed', editor) };
}

/** Changes an entry, and makes the new entries that the changed entry refers to. */
export function planEditWith(
  opened: OpenEdition,
  made: readonly NewEntry[],
  edit: EntryEdit,
  editor: Editor,
): Outcome<EditPlan> {
  const edited = planEdit(opened, edit, editor);
  if ('problems' in edited || made.length === 0) return edited;
  const added = planEntries(opened, made, editor);
  if ('problems' in added) return added;
  return { value: { ...edited.value, files: [...added.value.files, ...edited.value.files] } };
}

function candidateOf(
  { collection, key = '', data, body }: NewEntry,
  index: number,
  { name, day }: Editor,
  { creator, created }: Origin,
): Candidate {
  const credit =
    creator === undefined
      ? { creator: name, created: day }
      : { creator, ...(created !== undefined && { created }), reviewedBy: name, reviewed: day };
  const credited = { ...data, status: 'reviewed', ...credit };
  const parts = withoutQuotes(credited);
  return { path: [collection, index], collection, key, body, ...parts };
}

/**
 * Placeholders for labels and titles that are left out, so that the schema accepts the entry. The gate makes the real
 * ones.
 */
const FILLED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  claims: { label: 'filled' },
  arguments: { title: 'filled' },
};

/** The problems of an entry's fields, worded as in `check`. */
function schemaProblems({ collection, data }: NewEntry): readonly FieldProblem[] {
  const parsed = collections[collection].schema.safeParse({ ...FILLED[collection], ...data }, { error: issueText });
  const issues = parsed.error?.issues ?? [];
  return issues.map(({ path, message }) => ({
    file: `${collection}/new.md`,
    severity: 'error',
    rule: 'schema',
    path,
    ...diagnosisIn(message),
  }));
}

/** The gate's reason for refusing an entry, as a problem of the field concerned. */
function refusal({ rule, reason, collection }: Queued, made: readonly NewEntry[]): FieldProblem {
  const path = /^(?:quote-|no-passage)/.test(rule) ? ['quote'] : rule === 'unknown-id' ? ['holder'] : [];
  const file = `${collection ?? made[0]?.collection ?? 'claims'}/new.md`;
  return { file, severity: 'error', rule, path, ...diagnosisIn(reason) };
}
