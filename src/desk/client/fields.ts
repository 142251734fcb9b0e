// The fields of a form, as templates. Labels and help come from the schemas of the collections. Each problem is shown at
// its field.

import { html, nothing, type TemplateResult } from 'lit';
import { dateIn } from '../../text/date-in-line.ts';
import type { ProblemView } from '../view.ts';
import { type Option, optionFor } from './match-option.ts';
import { ask } from './server.ts';
import { store } from './store.ts';
import { titleOf } from './typed.ts';

interface FieldSchema {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly maxLength?: number;
}

type Schemas = Readonly<Record<string, { readonly properties: Readonly<Record<string, FieldSchema>> }>>;

let schemas: Schemas = {};

export async function loadSchemas(): Promise<void> {
  schemas = await ask<Schemas>('schemas', {});
}

export function schemaOf(collection: string, field: string): FieldSchema {
  return schemas[collection]?.properties[field] ?? {};
}

/** Labels of the fields whose label differs from the field's name. */
const LABELS: Readonly<Record<string, string>> = {
  holder: 'Who says it',
  via: 'Reported through',
  addressees: 'Addressed to',
  dek: 'Standfirst',
  dir: 'Direction of the script',
  rightsHolder: 'Who holds the rights',
  url: 'Address',
  aliases: 'Other names',
  partOf: 'Part of',
  sameAs: 'Authority records',
  cue: 'Words that signal it',
  booster: 'Words that strengthen it',
  kind: 'About',
  explains: 'Claim that the text explains',
  thesis: 'Main claim',
};

/** Help for fields whose comment in the schema is for those who edit files. */
const HELP: Readonly<Record<string, string>> = {
  language: 'A short code: en for English, de for German, fa for Persian',
  label: 'A few words for lists and maps. If it has the words of the statement, it follows the statement.',
};

export function helpOf(collection: string, field: string): string {
  return HELP[field] ?? schemaOf(collection, field).description ?? '';
}

export function labelOfField(field: string): string {
  return LABELS[field] ?? field.charAt(0).toUpperCase() + field.slice(1);
}

export interface FieldOptions {
  readonly collection: string;
  readonly field: string;
  readonly value: unknown;
  readonly input: (value: unknown) => void;
  /** Number of lines; 1 for a field of one line. */
  readonly lines?: number;
  readonly lang?: string | undefined;
}

const DATES = ['published', 'retrieved'];

export function textField({ collection, field, value, input, lines = 1, lang }: FieldOptions): TemplateResult {
  const id = `desk-${field}`;
  const text = String(value ?? '');
  const take = ({ target }: Event) => input((target as HTMLInputElement).value);
  const settle = ({ target }: Event) => {
    const box = target as HTMLInputElement;
    if (!DATES.includes(field)) return;
    box.value = plainDate(box.value.trim());
    input(box.value);
  };
  return html`<div class="desk-field">
    <label for=${id}>${labelOfField(field)}</label>
    ${
      lines > 1
        ? html`<textarea id=${id} rows=${lines} dir="auto" lang=${lang ?? nothing} aria-describedby=${`${id}-help`} .value=${text} @input=${take}></textarea>`
        : html`<input id=${id} dir="auto" lang=${lang ?? nothing} autocomplete="off" aria-describedby=${`${id}-help`} .value=${text} @input=${take} @change=${settle} />`
    }
    <p class="desk-help" id=${`${id}-help`}>${helpOf(collection, field)} ${problemsAt(field)}</p>
  </div>`;
}

/**
 * A typed date → the date in the form of files: `20 January 2015` → `2015-01-20`. Words without a date stay as typed.
 */
export function plainDate(typed: string): string {
  return /^\d{4}(-\d{2})?$/.test(typed) ? typed : (dateIn(typed) ?? typed);
}

/** One choice among a few, as radio buttons. */
export function choiceField(
  { collection, field, value, input }: FieldOptions,
  words: Readonly<Record<string, string>> = {},
): TemplateResult {
  const { enum: choices = [], default: usual, description } = schemaOf(collection, field);
  return html`<fieldset class="desk-field desk-choice">
    <legend>${labelOfField(field)}</legend>
    ${choices.map(
      (choice) =>
        html`<label><input type="radio" name=${`desk-${field}`} value=${choice} .checked=${(value ?? usual) === choice} @change=${() => input(choice)} /><span>${words[choice] ?? choice}</span></label>`,
    )}
    <p class="desk-help">${description ?? nothing} ${problemsAt(field)}</p>
  </fieldset>`;
}

/** Several short texts, one per line. The lines are stored as typed, so that drawing the form again changes none. */
export function linesField(options: FieldOptions): TemplateResult {
  const lines = Array.isArray(options.value) ? options.value.join('\n') : '';
  return textField({ ...options, value: lines, input: (text) => options.input(String(text).split('\n')), lines: 3 });
}

/** The texts that no single option fits, with the number of options that do, by the ids of their fields. */
const unmatched = new Map<string, { readonly text: string; readonly found: number }>();

/** Whether a field on the screen has a text that fits no single option. */
export function hasUnmatched(): boolean {
  return [...unmatched].some(([id, { text }]) => {
    const field = document.getElementById(id);
    return field instanceof HTMLInputElement && field.value.trim() === text;
  });
}

/** The message for a text in a field that fits no option, or several. */
function unmatchedText(id: string): TemplateResult | typeof nothing {
  const wrong = unmatched.get(id);
  if (wrong === undefined || store.pending(id)?.trim() !== wrong.text) return nothing;
  const what = wrong.found === 0 ? 'Nothing matches' : `${wrong.found} match`;
  const remedy = wrong.found === 0 ? 'Type other words' : 'Type more words';
  return html`<p class="desk-problem" data-severity="error" role="alert" id=${`${id}-unmatched`}>${what} “<bdi>${wrong.text}</bdi>”. ${remedy}, choose from the list, or empty the field.</p>`;
}

/**
 * A text field that completes names. A text that fits no single option stays in the field.
 * @param unknown called with a text that is not the label of an option, where such a text is allowed
 */
export function pickField(
  id: string,
  label: string,
  options: readonly Option[],
  picked: (value: string) => void,
  unknown?: (text: string) => void,
): TemplateResult {
  const take = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const text = field.value.trim();
    unmatched.delete(id);
    if (text === '') return store.changed();
    const found = optionFor(options, text);
    if (typeof found === 'number' && unknown === undefined) {
      unmatched.set(id, { text, found });
      store.keepPending(id, text);
      return store.changed();
    }
    field.value = '';
    store.keepPending(id, undefined);
    if (typeof found === 'number') unknown?.(text);
    else picked(found.value);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    take(event);
  };
  const wrong = unmatchedText(id);
  const isWrong = wrong !== nothing;
  return html`<div class="desk-field">
    <label for=${id}>${label}</label>
    <input id=${id} list=${`${id}-list`} autocomplete="off" dir="auto" aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${isWrong ? `${id}-unmatched` : nothing} .value=${store.pending(id) ?? ''} @input=${keepsPending(id)} @change=${take} @keydown=${press} />
    <datalist id=${`${id}-list`}>${options.map(({ label: shown, number, words }) => html`<option value=${shown}>${words === undefined ? nothing : `${number === undefined ? '' : `${number} · `}${words}`}</option>`)}</datalist>
    ${wrong}
  </div>`;
}

/** A handler that keeps the text of a field until an action uses it. */
export function keepsPending(id: string): (event: Event) => void {
  return ({ target }) => store.keepPending(id, (target as HTMLInputElement).value || undefined);
}

/** The problems of a field, worded as in `check`. */
export function problemsAt(field: string): TemplateResult | typeof nothing {
  const at = ({ path }: ProblemView) =>
    path?.[0] === field || (field === 'passage' && /^quotes?$/.test(String(path?.[0])));
  const found = [...store.problems, ...store.advice].filter(at);
  return found.length === 0 ? nothing : html`${found.map(problemText)}`;
}

/**
 * The problems that no field shows. They are shown at the end of the form.
 * @param fields the fields that show their own problems
 */
export function otherProblems(fields: readonly string[]): readonly ProblemView[] {
  return store.problems.filter(
    ({ path }) => path === undefined || path.length === 0 || !fields.includes(String(path[0])),
  );
}

/**
 * A message with the names of entries in place of their ids and files: `“ferry/too-dear”` → `“The ferry is too dear”`,
 * `actors/mayor.md` → `“The mayor”`.
 */
function withNames(text: string): string {
  const message = text.replace(/\b[a-z]+\/[a-z0-9/-]+\.md\b/g, (file) => {
    const entry = store.entry(file);
    return entry === undefined ? file : entry.collection === 'articles' ? 'the text' : `“${titleOf(entry)}”`;
  });
  return message.replace(/“(?:[a-z0-9-]+\/)?([a-z0-9]+(?:-[a-z0-9]+)+)”/g, (whole, id: string) => {
    const all = [...(store.edition?.entries ?? []), ...(store.edition?.actors ?? [])];
    const entry = all.find(({ slug }) => slug === id);
    return entry === undefined ? whole : `“${titleOf(entry)}”`;
  });
}

export function problemText({ severity, found, expected, remedy }: ProblemView): TemplateResult {
  const text = withNames(`${expected === undefined ? found : `${found}: expected ${expected}`}; ${remedy}`);
  return html`<span class="desk-problem" data-severity=${severity} role="alert">${text.charAt(0).toUpperCase() + text.slice(1)}.</span>`;
}

/** A button of the desk. While an action waits for its answer, the button keeps the focus but does nothing. */
export function button(
  text: string | TemplateResult,
  press: (event: Event) => unknown,
  {
    kind = '',
    key = '',
    isOff = false,
    isWaiting = store.isBusy,
    isOpen,
  }: {
    readonly kind?: string;
    readonly key?: string;
    readonly isOff?: boolean;
    readonly isWaiting?: boolean;
    readonly isOpen?: boolean;
  } = {},
): TemplateResult {
  const act = (event: Event) => (isWaiting || store.isBusy ? undefined : press(event));
  return html`<button type="button" class=${`desk-button ${kind}`} ?disabled=${isOff} aria-disabled=${isWaiting ? 'true' : nothing} aria-expanded=${isOpen ?? nothing} aria-keyshortcuts=${key || nothing} @click=${act}>${text}${key === '' ? nothing : html` <kbd aria-hidden="true">${key}</kbd>`}</button>`;
}

/** The symbol beside the buttons while an action waits for its answer. */
export function savingSign(): TemplateResult | typeof nothing {
  return store.isBusy ? html`<span class="desk-saving">Saving …</span>` : nothing;
}
