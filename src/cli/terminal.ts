// The editor at a terminal: questions that a key answers, and an editor of their own for an entry's file, or its fields one by one.

import { confirm, editor, expand, input, select } from '@inquirer/prompts';
import type { Document } from 'yaml';
import { withFrontmatter } from '../corpus/frontmatter.ts';
import { actorType } from '../model/actor.ts';
import { certainty, claimType, stance } from '../model/claim.ts';
import type { CollectionName, Entry } from '../model/collections.ts';
import { noteKind } from '../model/note.ts';
import { unlessBrokenOff } from './broken-off.ts';
import { chosenEditor } from './chosen-editor.ts';
import type { Action, Conversation } from './review-all.ts';

const CHOICES: readonly { readonly key: 'a' | 'e' | 'w' | 's' | 'q'; readonly name: string; readonly value: Action }[] =
  [
    { key: 'a', name: 'accept: it is right as it is', value: 'accept' },
    { key: 'e', name: 'edit it', value: 'edit' },
    { key: 'w', name: 'withdraw: it is no such thing; it will not be drafted again', value: 'withdraw' },
    { key: 's', name: 'skip it for now', value: 'skip' },
    { key: 'q', name: 'quit; what is decided stays', value: 'quit' },
  ];

/** The fields that are asked for one by one, with their values where they are few. */
const FIELDS: Partial<Record<CollectionName, readonly (readonly [field: string, values?: readonly string[]])[]>> = {
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
  notes: [['kind', noteKind.options]],
  actors: [['name'], ['type', actorType.options], ['role']],
  articles: [['title'], ['dek'], ['byline'], ['summary']],
};

export const terminal: Conversation = {
  say: (text) => console.log(text),
  choose: (question) =>
    unlessBrokenOff(
      expand<Action>({ message: `${question}: accept, edit, withdraw, skip, quit?`, default: 's', choices: CHOICES }),
    ),
  confirm: async (question) => (await unlessBrokenOff(confirm({ message: question, default: false }))) ?? false,
  edit: (entry, text, faultsOf) =>
    unlessBrokenOff<string | undefined>(
      chosenEditor(process.env) ? inEditor(entry, text, faultsOf) : fieldByField(entry, text),
    ),
};

/** Until it can be read as an entry, or the editor gives up. */
async function inEditor(
  { file }: Entry,
  text: string,
  faultsOf: (text: string) => string | undefined,
): Promise<string | undefined> {
  for (let edited = text; ; ) {
    edited = await editor({ message: file, default: edited, postfix: '.md', waitForUserInput: false });
    const faults = faultsOf(edited);
    if (faults === undefined) return edited;
    console.log(`This can't be saved:\n${faults}`);
    if (!(await confirm({ message: 'Open it again? No leaves the file as it was.', default: true }))) return undefined;
  }
}

async function fieldByField({ collection, data }: Entry, text: string): Promise<string> {
  const values = new Map(Object.entries(data));
  const answers = new Map<string, string>();
  for (const [field, options] of FIELDS[collection] ?? [])
    answers.set(field, await ask(field, values.get(field), options));
  return withFrontmatter(text, (document) => {
    for (const [field, answer] of answers) change(document, field, answer, values.get(field));
  });
}

/** Several holders are one answer, with commas. */
function ask(field: string, value: unknown, options: readonly string[] | undefined): Promise<string> {
  const standing = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  if (options === undefined) return input({ message: `${field}:`, default: standing, prefill: 'editable' });
  return select({ message: `${field}:`, choices: options.map((option) => ({ value: option })), default: standing });
}

function change(document: Document, field: string, answer: string, before: unknown): void {
  const words = answer.trim();
  const standing = Array.isArray(before) ? before.join(', ') : String(before ?? '');
  if (words === standing) return;
  if (words === '') document.delete(field);
  else document.set(field, field === 'holder' && words.includes(',') ? words.split(/\s*,\s*/) : words);
}
