// Changed fields or a decision about existing entries → the files to write. Only the lines of the changed fields differ.

import { editFrontmatter, type FieldChange } from '../../corpus/yaml/edit.ts';
import { packFor } from '../../draft/languages/languages.ts';
import { labelOf } from '../../draft/rules/claims/claim-wording.ts';
import { readingOf } from '../../markdown/readings.ts';
import { type Entry, isOf } from '../../model/collections.ts';
import { isDraft, isLive } from '../../model/corpus.ts';
import { failure, type Outcome } from '../../model/problem.ts';
import type { Editor } from '../editor.ts';
import { type Decision, decidedText, dependentDrafts } from '../review.ts';
import type { OpenEdition } from './open-edition.ts';
import type { EditPlan, PlannedFile } from './plan.ts';

export interface EntryEdit {
  readonly file: string;
  /** New values of fields; `null` removes a field. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The new text below the frontmatter; undefined if it does not change. */
  readonly body?: string | undefined;
  /** Whether the editor also accepts the draft. */
  readonly accept: boolean;
}

export function planEdit(opened: OpenEdition, edit: EntryEdit, editor: Editor): Outcome<EditPlan> {
  const entry = entryIn(opened, edit.file);
  if ('problems' in entry) return entry;
  const text = opened.files.get(edit.file)?.text ?? '';
  const labels = newLabel(entry.value, edit.fields);
  const follow = { ...keptName(opened, entry.value, edit.fields), ...(labels && { label: labels.to }) };
  const changes = Object.entries({ ...edit.fields, ...follow }).map(
    ([field, value]): FieldChange => ({ path: [field], value: value ?? undefined }),
  );
  const changed = editFrontmatter(text, changes, edit.body);
  const isDecided = edit.accept && isDraft(entry.value);
  const content = isDecided
    ? decidedText(changed, 'reviewed', editor)
    : changed === text
      ? text
      : editFrontmatter(changed, [{ path: ['modified'], value: editor.day }]);
  const titles = labels === undefined ? [] : retitled(opened, labels);
  return { value: { label: `Change ${nameOf(entry.value)}`, files: [...titles, { file: edit.file, content }] } };
}

interface Labels {
  readonly from: string;
  readonly to: string;
}

/**
 * The new label of a claim whose statement an edit changes. Undefined if the editor typed a label, or if the old label
 * was not made of the first words of the old statement.
 */
function newLabel({ data }: Entry, { label, statement }: EntryEdit['fields']): Labels | undefined {
  if (!('statement' in data) || label !== undefined || typeof statement !== 'string') return undefined;
  const { wording } = packFor(statement, undefined);
  const { label: from } = data;
  const to = labelOf(statement, wording);
  const isMade = data.statement.startsWith(from.replace(/…$/, ''));
  return isMade && to !== from && to !== '' ? { from, to } : undefined;
}

/**
 * The files of the arguments whose titles end with the old label, with the new label in its place. Drafted titles have
 * this form: “Reason: the mill is sound”.
 */
function retitled({ entries, files }: OpenEdition, { from, to }: Labels): readonly PlannedFile[] {
  return entries.flatMap(({ file, data }) => {
    if (!('relation' in data) || !data.title.endsWith(`: ${from}`)) return [];
    const title = data.title.slice(0, -from.length) + to;
    return [{ file, content: editFrontmatter(files.get(file)?.text ?? '', [{ path: ['title'], value: title }]) }];
  });
}

/** Gives several claims the same holder. */
export function planHolder(
  opened: OpenEdition,
  files: readonly string[],
  holder: string,
  editor: Editor,
): Outcome<EditPlan> {
  const plans = files.map((file) => planEdit(opened, { file, fields: { holder }, accept: false }, editor));
  const refused = plans.find((plan) => 'problems' in plan);
  if (refused !== undefined) return refused;
  const planned = plans.flatMap((plan) => ('value' in plan ? plan.value.files : []));
  return { value: { label: `Change the holder of ${files.length} claims`, files: planned } };
}

/**
 * The aliases of an actor whose name an edit changes. If the text contains the old name, the name becomes an alias, so
 * that its passages remain mentions of the actor.
 */
function keptName(opened: OpenEdition, entry: Entry, { name, aliases }: EntryEdit['fields']): EntryEdit['fields'] {
  if (!isOf(entry, 'actors') || typeof name !== 'string' || name === entry.data.name) return {};
  const old = entry.data.name;
  const others = Array.isArray(aliases) ? aliases : aliases === null ? [] : entry.data.aliases;
  const isInText = readingOf(opened.corpus, opened.article).layer.text.includes(old);
  return isInText && !others.includes(old) ? { aliases: [...others.filter((one) => one !== name), old] } : {};
}

export function planDecisions(
  opened: OpenEdition,
  files: readonly string[],
  decision: Decision,
  editor: Editor,
): Outcome<EditPlan> {
  const found = files.map((file) => entryIn(opened, file));
  const missing = found.find((one) => 'problems' in one);
  if (missing !== undefined && 'problems' in missing) return missing;
  const chosen = found.flatMap((one) => ('value' in one ? [one.value] : []));
  const all = new Set(
    chosen.flatMap((entry) => (decision === 'withdrawn' ? [...dependentDrafts(entry, opened.corpus), entry] : [entry])),
  );
  const planned = [...all]
    .filter((entry) => decision === 'withdrawn' || isDraft(entry))
    .map(({ file }): PlannedFile => {
      const { text } = opened.files.get(file) ?? { text: '' };
      return { file, content: decidedText(text, decision, editor) };
    });
  const [first] = chosen;
  const what = first !== undefined && chosen.length === 1 ? nameOf(first) : `${chosen.length} drafts`;
  return { value: { label: `${decision === 'reviewed' ? 'Accept' : 'Withdraw'} ${what}`, files: planned } };
}

/** Makes a withdrawn entry valid again. */
export function planReturn(opened: OpenEdition, file: string, editor: Editor): Outcome<EditPlan> {
  const entry = entryIn(opened, file);
  if ('problems' in entry) return entry;
  if (isLive(entry.value))
    return failure({ file, rule: 'not-withdrawn', found: 'this entry is not withdrawn', remedy: 'reload the page' });
  const { text } = opened.files.get(file) ?? { text: '' };
  return {
    value: {
      label: `Bring back ${nameOf(entry.value)}`,
      files: [{ file, content: decidedText(text, 'reviewed', editor) }],
    },
  };
}

export function entryIn({ entries, article }: OpenEdition, file: string): Outcome<Entry> {
  const entry = entries.find((one) => one.file === file);
  return entry !== undefined
    ? { value: entry }
    : failure({
        file,
        rule: 'no-entry',
        found: `there is no entry in this file that belongs to the article “${article}”`,
        remedy: 'the entry may have been renamed or removed; reload the page',
      });
}

/** The name of an entry for people: its label, title or name, or the first words of its text; otherwise its id. */
export function nameOf({ data, id, body }: Entry): string {
  const words = body.trim().split(/\s+/).slice(0, NAME_WORDS).join(' ');
  const name = 'label' in data ? data.label : 'title' in data ? data.title : 'name' in data ? data.name : words || id;
  return `“${name}”`;
}

/** Maximum number of words of a note or question by which a message names the note or question. */
const NAME_WORDS = 8;
