// The form of a claim, note, question, actor, or of the article's facts. Saving writes only the changed fields.

import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../library/editing/actions.ts';
import { certaintyWords, stanceWords, typeWords } from '../../ui/browser-words.ts';
import type { EntryView } from '../view.ts';
import { actorOptions, actorsField, idFrom, nameOfId } from './actors-field.ts';
import { button, choiceField, linesField, otherProblems, pickField, problemText, textField } from './fields.ts';
import { passageField } from './passage.ts';
import { ask } from './server.ts';
import { store } from './store.ts';
import { changesOf, dataOf, type Typed, typedFrom } from './typed.ts';

/** The fields of each collection in the order of the form. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  claims: [
    'passage',
    'statement',
    'label',
    'type',
    'holder',
    'stance',
    'certainty',
    'cue',
    'booster',
    'via',
    'addressees',
  ],
  notes: ['passage', 'kind'],
  questions: ['passage'],
  actors: ['name', 'type', 'aliases', 'role', 'partOf', 'sameAs'],
  articles: [
    'title',
    'dek',
    'byline',
    'authors',
    'published',
    'publication',
    'url',
    'archived',
    'retrieved',
    'license',
    'rightsHolder',
    'rights',
    'language',
    'dir',
    'summary',
    'thesis',
    'explains',
  ],
};

const BODY: Readonly<Record<string, string>> = {
  notes: 'The note',
  questions: 'The question',
  claims: 'Remark (optional)',
  actors: 'About this actor (optional)',
};

export function openEntry(entry: EntryView): void {
  store.open(entry.collection === 'arguments' ? 'argument' : 'entry', typedFrom(entry));
}

function change(typed: Typed): void {
  store.type(typed);
  store.changed();
}

export function entryForm(typed: Typed): TemplateResult {
  const { collection, file } = typed;
  const entry = store.entry(file);
  const fields = FIELDS[collection] ?? [];
  const isImplicit = typed.fields['implicit'] === true;
  const kind = collection === 'articles' ? 'the facts of the text' : `${collection.slice(0, -1)}`;
  return html`<form class="desk-form" @submit=${(event: Event) => event.preventDefault()} @keydown=${saveOnEnter(typed, entry)}>
    <h2>${file === undefined ? `New ${kind}` : `Change ${kind}`}</h2>
    ${fields.map((field) => (field === 'passage' && isImplicit ? nothing : fieldOf(typed, field)))}
    ${BODY[collection] === undefined ? nothing : bodyField(typed)}
    ${otherProblems([...fields, 'quote', 'quotes']).map(problemText)}
    ${saveButtons(typed, entry)}
    ${entry === undefined || collection === 'articles' ? nothing : moreActions(entry)}
  </form>`;
}

function fieldOf(typed: Typed, field: string): TemplateResult {
  const { collection, fields } = typed;
  const lang = String(store.edition?.article.data['language'] ?? 'en');
  const options = {
    collection,
    field,
    value: fields[field],
    input: (value: unknown) => store.type({ ...current(typed), fields: { ...current(typed).fields, [field]: value } }),
  };
  if (field === 'passage') return passageField(typed, change);
  if (['holder', 'authors', 'addressees'].includes(field)) return actorsField(typed, field, change);
  if (field === 'via') return viaField(typed);
  if (field === 'thesis' || field === 'explains') return claimField(typed, field);
  if (field === 'partOf') return partOfField(typed);
  if (field === 'aliases') return linesField({ ...options, lang });
  if (field === 'sameAs') return linesField(options);
  const words = { type: collection === 'claims' ? typeWords : {}, stance: stanceWords, certainty: certaintyWords }[
    field
  ];
  if (['type', 'stance', 'certainty', 'kind', 'dir'].includes(field))
    return choiceField(
      {
        ...options,
        input: (value) => change({ ...current(typed), fields: { ...current(typed).fields, [field]: value } }),
      },
      words ?? {},
    );
  const lines = { statement: 3, summary: 3, title: 2 }[field] ?? 1;
  return textField({
    ...options,
    lines,
    ...(['statement', 'label', 'cue', 'booster', 'title', 'dek', 'byline', 'summary'].includes(field) && { lang }),
  });
}

/** The newest state of the form. A template knows only the state at its last drawing. */
function current(typed: Typed): Typed {
  return store.kept.typed ?? typed;
}

function bodyField(typed: Typed): TemplateResult {
  const preview = async (event: Event) => {
    const box = (event.currentTarget as HTMLElement).parentElement?.querySelector('.desk-preview');
    const { html: made } = await ask<{ html: string }>('remark', { text: current(typed).body });
    if (box) box.innerHTML = made;
  };
  return html`<div class="desk-field">
    <label for="desk-body">${BODY[typed.collection]}</label>
    <textarea id="desk-body" rows="4" dir="auto" aria-describedby="desk-body-help" .value=${typed.body} @input=${({ target }: Event) => store.type({ ...current(typed), body: (target as HTMLTextAreaElement).value })}></textarea>
    <p class="desk-help" id="desk-body-help">In Markdown: *emphasis*, [words](address).</p>
    ${button('Preview', preview as unknown as () => unknown, { kind: 'small' })}
    <div class="desk-preview"></div>
  </div>`;
}

function viaField(typed: Typed): TemplateResult {
  const via = (typed.fields['via'] ?? []) as readonly {
    readonly actor: string;
    readonly certainty?: string | undefined;
  }[];
  const set = (next: typeof via) => change({ ...current(typed), fields: { ...current(typed).fields, via: next } });
  return html`<details class="desk-field" ?open=${via.length > 0}>
    <summary>Reported through others</summary>
    <ul class="desk-chips">${via.map((one, i) => html`<li><bdi>${nameOfId(one.actor)}</bdi> ${certaintyOf(one, (certainty) => set(via.with(i, { ...one, certainty })))} ${button(html`<span aria-hidden="true">×</span><span class="unseen">Remove ${nameOfId(one.actor)}</span>`, () => set(via.filter((_, other) => other !== i)), { kind: 'small' })}</li>`)}</ul>
    ${pickField('desk-via', 'Add who reports it, outermost first', actorOptions(), (id) => set([...via, { actor: id }]))}
  </details>`;
}

/** The choice of how certain a reporter is of the claim. */
function certaintyOf(
  { actor, certainty }: { readonly actor: string; readonly certainty?: string | undefined },
  choose: (certainty: string | undefined) => void,
): TemplateResult {
  const take = ({ target }: Event) => choose((target as HTMLSelectElement).value || undefined);
  return html`<select aria-label=${`How certain ${nameOfId(actor)} is`} @change=${take}>
    <option value="" .selected=${certainty === undefined}>only reports it</option>
    ${Object.entries(certaintyWords).map(([value, words]) => html`<option value=${value} .selected=${certainty === value}>${words}</option>`)}
  </select>`;
}

function claimField(typed: Typed, field: string): TemplateResult {
  const set = (id: string | undefined) =>
    change({ ...current(typed), fields: { ...current(typed).fields, [field]: id } });
  const chosen = store.edition?.entries.find(
    ({ collection, slug }) => collection === 'claims' && slug === typed.fields[field],
  );
  const name =
    field === 'thesis'
      ? 'Main claim: what the whole text concludes'
      : 'Claim that the text explains, if that is another';
  return html`${pickField(`desk-${field}`, name, claimOptions(), set)}
    ${chosen === undefined ? nothing : html`<p class="desk-help"><bdi>${chosen.data['label']}</bdi> ${button('Remove', () => set(undefined), { kind: 'small' })}</p>`}`;
}

function partOfField(typed: Typed): TemplateResult {
  const set = (id: string | undefined) =>
    change({ ...current(typed), fields: { ...current(typed).fields, partOf: id } });
  const id = typed.fields['partOf'];
  return html`${pickField('desk-partOf', 'Part of a larger actor', actorOptions(), set)}
    ${typeof id === 'string' ? html`<p class="desk-help"><bdi>${nameOfId(id)}</bdi> ${button('Remove', () => set(undefined), { kind: 'small' })}</p>` : nothing}`;
}

export function claimOptions() {
  return (store.edition?.entries ?? [])
    .filter(({ collection, data }) => collection === 'claims' && data['status'] !== 'withdrawn')
    .map(({ slug, number, data }) => ({
      value: slug,
      label: `${number === undefined ? '' : `${number} · `}${data['label']}`,
    }));
}

function saveButtons(typed: Typed, entry: EntryView | undefined): TemplateResult {
  const isDraft = entry?.data['status'] === 'draft' && entry.collection !== 'articles';
  return html`<div class="desk-row">
    ${button(isDraft ? 'Save and accept' : 'Save', () => save(typed, isDraft), { kind: 'main', key: 'Ctrl+Enter' })}
    ${isDraft ? button('Save as draft', () => save(typed, false)) : nothing}
    ${button('Cancel', leave)}
  </div>`;
}

/** Closes the form. If it was opened from the review, the review continues. */
function leave(): void {
  store.update({ typed: undefined });
  store.open(store.kept.draft === undefined ? undefined : 'review');
}

export function saveOnEnter(typed: Typed, entry: EntryView | undefined) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save(typed, entry?.data['status'] === 'draft' && entry.collection !== 'articles');
  };
}

/** Saves the form. New actors and unstated premises are made in the same action as a new entry. */
export async function save(shown: Typed, accept: boolean): Promise<void> {
  const typed = current(shown);
  const entry = store.entry(typed.file);
  const made = [...newActors(typed), ...unstatedClaims(typed)];
  const { collection } = typed;
  const isSaved =
    entry === undefined
      ? isMade(collection) &&
        (await store.act({
          do: 'create',
          entries: [...made, { collection, data: dataOf(typed), body: typed.body, ...keyFor(typed) }],
        }))
      : (made.length === 0 || (await store.act({ do: 'create', entries: made }))) &&
        (await store.act({
          do: 'edit',
          file: entry.file,
          fields: changesOf(typed, entry),
          accept,
          ...(typed.body.trim() !== entry.body.trim() && { body: typed.body }),
        }));
  if (isSaved) leave();
}

type NewEntry = Extract<Action, { do: 'create' }>['entries'][number];

/** Whether the desk can make new entries of a collection. */
function isMade(collection: string): collection is NewEntry['collection'] {
  return ['claims', 'arguments', 'notes', 'questions', 'actors'].includes(collection);
}

function keyFor({ collection, fields }: Typed): { readonly key?: string } {
  return collection === 'actors' ? { key: idFrom(String(fields['name'] ?? '')) } : {};
}

function newActors({ newActors: made = {}, fields }: Typed): readonly NewEntry[] {
  const used = new Set(['holder', 'authors', 'addressees'].flatMap((field) => fields[field] ?? []));
  return Object.entries(made)
    .filter(([name]) => used.has(idFrom(name)))
    .map(([name, type]) => ({ collection: 'actors', key: idFrom(name), data: { name, type }, body: '' }));
}

function unstatedClaims({ unstated = [], fields }: Typed): readonly NewEntry[] {
  const premises = (fields['premises'] ?? []) as readonly { readonly claim: string }[];
  return unstated
    .filter(({ key }) => premises.some(({ claim }) => claim === key))
    .map(({ key, statement, type }) => ({
      collection: 'claims',
      key,
      data: { implicit: true, statement, type },
      body: '',
    }));
}

export function moreActions({ file, slug, data }: EntryView): TemplateResult {
  const rename = async (event: Event) => {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    if (field && (await store.act({ do: 'rename', file, to: field.value.trim() }))) leave();
  };
  const decide = async (way: 'withdraw' | 'return') => {
    const isDone = await store.act(way === 'return' ? { do: 'return', file } : { do: 'withdraw', files: [file] });
    if (isDone) leave();
  };
  return html`<details class="desk-field"><summary>Id, withdraw</summary>
    <label for="desk-id">Id, used in addresses; the old one will lead to the new one</label>
    <div class="desk-row"><input id="desk-id" .value=${slug} autocomplete="off" />${button('Rename', rename as unknown as () => unknown, { kind: 'small' })}</div>
    ${data['status'] === 'withdrawn' ? button('Bring back', () => decide('return'), { kind: 'small' }) : button('Withdraw', () => decide('withdraw'), { kind: 'small' })}
    ${typeof data['creator'] === 'string' ? html`<p class="desk-help">Made by ${data['creator']}${data['created'] ? `, ${data['created']}` : ''}</p>` : nothing}
    ${typeof data['reviewedBy'] === 'string' ? html`<p class="desk-help">Reviewed by ${data['reviewedBy']}${data['reviewed'] ? `, ${data['reviewed']}` : ''}</p>` : nothing}
  </details>`;
}
