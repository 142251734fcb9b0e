// The conversation with an editor on a terminal: questions answered with a key, and the editing of an entry, in a text
// editor or field by field.

import { confirm, editor, expand, input, select } from '@inquirer/prompts';
import { z } from 'zod';
import { editFrontmatter, type FieldChange } from '../corpus/yaml/edit.ts';
import { actorType } from '../model/actor.ts';
import { certainty, claimType, stance } from '../model/claim.ts';
import type { CollectionName, Entry } from '../model/collections.ts';
import { forRemarks, kinds, type RemarkCollection } from '../model/kinds.ts';
import type { Action, Conversation } from './review-all.ts';

const CHOICES: readonly { readonly key: 'a' | 'e' | 'w' | 's' | 'q'; readonly name: string; readonly value: Action }[] =
  [
    { key: 'a', name: 'accept: it is right as it is', value: 'accept' },
    { key: 'e', name: 'edit it', value: 'edit' },
    { key: 'w', name: 'withdraw: it is wrong; it will not be drafted again', value: 'withdraw' },
    { key: 's', name: 'skip it for now', value: 'skip' },
    { key: 'q', name: 'quit; decisions made so far are kept', value: 'quit' },
  ];

type Field = readonly [field: string, values?: readonly string[]];

/** The fields that are asked one by one. A field with few possible values has a list of choices. */
const FIELDS: Partial<Record<CollectionName, readonly Field[]>> = {
  claims: [
    ['statement'],
    ['label'],
    ['type', claimType.options],
    ['holder'],
    ['cue'],
    ['stance', stance.options],
    ['certainty', certainty.options],
  ],
  arguments: [['title'], ['cue'], ['scheme']],
  ...forRemarks(ownFields),
  actors: [['name'], ['type', actorType.options], ['role']],
  articles: [['title'], ['dek'], ['byline'], ['summary']],
};

/** The fields of a kind of remark that have few possible values. */
function ownFields(collection: RemarkCollection): readonly Field[] {
  return Object.entries(kinds[collection].schema.shape).flatMap(([field, schema]) =>
    schema instanceof z.ZodEnum ? [[field, schema.options.map(String)] as const] : [],
  );
}

export const terminal: Conversation = {
  say: (text) => console.log(text),
  choose: (question) =>
    unlessInterrupted(
      expand<Action>({ message: `${question}: accept, edit, withdraw, skip, quit?`, default: 's', choices: CHOICES }),
    ),
  confirm: async (question) => (await unlessInterrupted(confirm({ message: question, default: false }))) ?? false,
  edit: (entry, text, problemsIn) =>
    unlessInterrupted<string | undefined>(
      chosenEditor(process.env) ? inEditor(entry, text, problemsIn) : fieldByField(entry, text),
    ),
};

/** The answer to a question on the terminal. Undefined if the person presses Ctrl-C. */
export async function unlessInterrupted<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return undefined;
    throw error;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The values of EDITOR that npm sets by default. They are ignored, because no person chose them, and many people can't
 * leave `vi`.
 */
const NPM_DEFAULT = /^vi$|\\notepad\.exe$/i;

/**
 * The text editor that a person chose in the environment. `vi` in VISUAL is such a choice, because npm doesn't set
 * VISUAL.
 */
export function chosenEditor({
  VISUAL,
  EDITOR,
  npm_lifecycle_event: script,
  npm_config_editor: configured,
}: Environment): string | undefined {
  const isDefault = script !== undefined && !configured && NPM_DEFAULT.test(EDITOR ?? '');
  return VISUAL || (isDefault ? undefined : EDITOR) || undefined;
}

/** Opens the file in the text editor until it can be read as an entry, or the person gives up. */
async function inEditor(
  { file }: Entry,
  text: string,
  problemsIn: (text: string) => string | undefined,
): Promise<string | undefined> {
  for (let edited = text; ; ) {
    edited = await editor({ message: file, default: edited, postfix: '.md', waitForUserInput: false });
    const problems = problemsIn(edited);
    if (problems === undefined) return edited;
    console.log(`This can't be saved:\n${problems}`);
    if (!(await confirm({ message: 'Open it again? No leaves the file as it was.', default: true }))) return undefined;
  }
}

async function fieldByField({ collection, data }: Entry, text: string): Promise<string> {
  const values = new Map(Object.entries(data));
  const changes: FieldChange[] = [];
  for (const [field, options] of FIELDS[collection] ?? []) {
    const before = asAnswer(values.get(field));
    const answer = (await ask(field, before, options)).trim();
    if (answer !== before) changes.push({ path: [field], value: asValue(field, answer) });
  }
  return editFrontmatter(text, changes);
}

function ask(field: string, before: string, options: readonly string[] | undefined): Promise<string> {
  if (options === undefined) return input({ message: `${field}:`, default: before, prefill: 'editable' });
  return select({ message: `${field}:`, choices: options.map((option) => ({ value: option })), default: before });
}

/** A field's value → the text that the editor sees and changes. Several holders are separated by commas. */
function asAnswer(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

/** The text that the editor typed → the field's value. An empty text removes the field. */
function asValue(field: string, answer: string): unknown {
  if (answer === '') return undefined;
  return field === 'holder' && answer.includes(',') ? answer.split(/\s*,\s*/) : answer;
}
