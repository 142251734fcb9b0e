// The form of a claim, note, question, actor, or of the article's facts. Saving writes only the changed fields.

import { html, nothing, type TemplateResult } from 'lit';
import { certaintyWords, stanceWords, typeWords } from '../../ui/browser-words.ts';
import type { EntryView, QueuedView } from '../view.ts';
import { actorOptions, actorsField, nameOfId } from './actors-field.ts';
import {
  button,
  choiceField,
  keepsPending,
  labelOfField,
  linesField,
  otherProblems,
  pickField,
  problemText,
  textField,
} from './fields.ts';
import type { Option } from './match-option.ts';
import { passageField } from './passage.ts';
import { diskNotice, followEntry, queueReason, saveButtons } from './save.ts';
import { ask } from './server.ts';
import { store } from './store.ts';
import { isEmpty, type Typed, typedFrom } from './typed.ts';

/** The text below the frontmatter, as a field. */
const BODY = 'body';

interface FormFields {
  /** The fields that most entries need, in the order of the form. */
  readonly first: readonly string[];
  /** The fields that few entries need. They are folded. */
  readonly more: readonly string[];
}

const FIELDS: Readonly<Record<string, FormFields>> = {
  claims: {
    first: ['passage', 'statement', 'type', 'holder', 'stance'],
    more: ['label', 'certainty', 'cue', 'booster', 'via', 'addressees', BODY],
  },
  notes: { first: ['passage', BODY, 'kind'], more: [] },
  questions: { first: ['passage', BODY], more: [] },
  actors: { first: ['name', 'type', 'aliases', 'role'], more: ['partOf', 'sameAs', BODY] },
  articles: {
    first: ['title', 'authors', 'published', 'publication', 'url', 'thesis', 'summary'],
    more: [
      'dek',
      'byline',
      'explains',
      'archived',
      'retrieved',
      'license',
      'rightsHolder',
      'rights',
      'language',
      'dir',
    ],
  },
};

const BODY_LABELS: Readonly<Record<string, string>> = {
  notes: 'The note',
  questions: 'The question',
  claims: 'Remark',
  actors: 'About this actor',
};

export function openEntry(entry: EntryView): void {
  openForm(typedFrom(entry));
}

/** Opens the form of a queued entry, with the words of the entry and the reason why it was not added. */
export function openQueued({ key, id, reason, entry }: QueuedView): void {
  if (entry !== undefined) openForm({ ...typedFrom(entry), queued: { key, id, reason } });
}

function openForm(typed: Typed): void {
  store.open(typed.collection === 'arguments' ? 'argument' : 'entry', typed);
}

function change(typed: Typed): void {
  store.type(typed);
  store.changed();
}

export function entryForm(typed: Typed): TemplateResult {
  const { collection, file } = typed;
  const entry = store.entry(file);
  const { first, more } = FIELDS[collection] ?? { first: [], more: [] };
  const isImplicit = typed.fields['implicit'] === true;
  const kind = collection === 'articles' ? 'the facts of the text' : `${collection.slice(0, -1)}`;
  return html`<form class="desk-form" @submit=${(event: Event) => event.preventDefault()}>
    <h2>${file === undefined ? `New ${kind}` : `Change ${kind}`}</h2>
    ${queueReason(typed)} ${diskNotice(typed)}
    ${first.map((field) => (field === 'passage' && isImplicit ? nothing : fieldOf(typed, field)))}
    ${more.length === 0 ? nothing : foldedFields(typed, more)}
    ${otherProblems([...first, ...more, 'quote', 'quotes']).map(problemText)}
    ${entry === undefined || collection === 'articles' ? nothing : moreActions(entry)}
    ${saveButtons(typed)}
  </form>`;
}

/** The fields that few entries need. They are folded, unless one of them has a problem or text that is not saved. */
function foldedFields(typed: Typed, fields: readonly string[]): TemplateResult {
  const isWrong = store.problems.some(({ path }) => fields.includes(String(path?.[0])));
  const names = fields.map((field) => (field === BODY ? BODY_LABELS[typed.collection] : labelOfField(field)));
  const given = fields.filter((field) => !isEmpty(field === BODY ? typed.body : typed.fields[field]));
  const isBegun = fields.some((field) => store.pending(`desk-${field}`) !== undefined);
  return html`<details class="desk-more" ?open=${isWrong || isBegun}>
    <summary>More fields${given.length === 0 ? nothing : ` (${given.length} filled)`} <span class="desk-help">${names.join(', ')}</span></summary>
    ${fields.map((field) => fieldOf(typed, field))}</details>`;
}

function fieldOf(typed: Typed, field: string): TemplateResult {
  const { collection, fields } = typed;
  const lang = String(store.edition?.article.data['language'] ?? 'en');
  const options = {
    collection,
    field,
    value: fields[field],
    input: (value: unknown) =>
      store.type({ ...store.newest(typed), fields: { ...store.newest(typed).fields, [field]: value } }),
  };
  if (field === 'passage') return passageField(typed, change);
  if (field === BODY) return bodyField(typed);
  if (['holder', 'authors', 'addressees'].includes(field)) return actorsField(typed, field, change);
  if (field === 'via') return viaField(typed);
  if (field === 'thesis' || field === 'explains') return claimField(typed, field);
  if (field === 'partOf') return partOfField(typed);
  if (field === 'aliases') return linesField({ ...options, lang });
  if (field === 'sameAs') return linesField(options);
  const words = { type: collection === 'claims' ? typeWords : {}, stance: stanceWords, certainty: certaintyWords }[
    field
  ];
  if (['type', 'stance', 'certainty', 'kind', 'dir'].includes(field)) {
    const choose = (value: unknown) => {
      const newest = store.newest(typed);
      const by = field === 'stance' && { stanceBy: 'editor' as const };
      change({ ...newest, ...by, fields: { ...newest.fields, [field]: value } });
    };
    return html`${choiceField({ ...options, input: choose }, words ?? {})}${field === 'stance' && typed.stanceBy === 'holder' ? html`<p class="desk-help" role="status">${isEmpty(fields['holder']) ? 'Nobody else says it any more, so the stance is now that of the author’s own claims.' : 'Somebody else says it, so the claim is now reported.'} Choose another stance if that is wrong.</p>` : nothing}`;
  }
  const lines = { statement: 3, summary: 3, title: 2 }[field] ?? 1;
  return textField({
    ...options,
    lines,
    ...(['statement', 'label', 'cue', 'booster', 'title', 'dek', 'byline', 'summary'].includes(field) && { lang }),
  });
}

function bodyField(typed: Typed): TemplateResult {
  const preview = async (event: Event) => {
    const box = (event.currentTarget as HTMLElement).parentElement?.querySelector('.desk-preview');
    const { html: made } = await ask<{ html: string }>('remark', { text: store.newest(typed).body });
    if (box) box.innerHTML = made;
  };
  return html`<div class="desk-field">
    <label for="desk-body">${BODY_LABELS[typed.collection]}</label>
    <textarea id="desk-body" rows="4" dir="auto" aria-describedby="desk-body-help" .value=${typed.body} @input=${({ target }: Event) => store.type({ ...store.newest(typed), body: (target as HTMLTextAreaElement).value })}></textarea>
    <p class="desk-help" id="desk-body-help">In Markdown: *emphasis*, [words](address).</p>
    ${button('Preview', preview, { kind: 'small' })}
    <div class="desk-preview"></div>
  </div>`;
}

function viaField(typed: Typed): TemplateResult {
  const via = (typed.fields['via'] ?? []) as readonly {
    readonly actor: string;
    readonly certainty?: string | undefined;
  }[];
  const set = (next: typeof via) =>
    change({ ...store.newest(typed), fields: { ...store.newest(typed).fields, via: next } });
  return html`<details class="desk-field" ?open=${via.length > 0 || store.pending('desk-via') !== undefined}>
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
    change({ ...store.newest(typed), fields: { ...store.newest(typed).fields, [field]: id } });
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
    change({ ...store.newest(typed), fields: { ...store.newest(typed).fields, partOf: id } });
  const id = typed.fields['partOf'];
  return html`${pickField('desk-partOf', 'Part of a larger actor', actorOptions(), set)}
    ${typeof id === 'string' ? html`<p class="desk-help"><bdi>${nameOfId(id)}</bdi> ${button('Remove', () => set(undefined), { kind: 'small' })}</p>` : nothing}`;
}

export function claimOptions(): readonly Option[] {
  return (store.edition?.entries ?? [])
    .filter(({ collection, data }) => collection === 'claims' && data['status'] !== 'withdrawn')
    .map(({ slug, number, data }) => ({
      value: slug,
      label: `${number === undefined ? '' : `${number} · `}${data['label']}`,
      number,
      words: String(data['statement']),
    }));
}

export function moreActions(entry: EntryView): TemplateResult {
  const { file, slug, data } = entry;
  const rename = async (event: Event) => {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    const to = field?.value.trim() ?? '';
    if (await store.act({ do: 'rename', file, to })) followEntry(entry, file.replace(/[^/]+(?=\.md$)/, to));
  };
  const decide = async (way: 'withdraw' | 'return') => {
    if (await store.act(way === 'return' ? { do: 'return', file } : { do: 'withdraw', files: [file] }))
      followEntry(entry);
  };
  return html`<details class="desk-field" ?open=${store.pending('desk-id') !== undefined}><summary>Id, withdraw</summary>
    <label for="desk-id">Id, used in addresses; the old one will lead to the new one</label>
    <div class="desk-row"><input id="desk-id" .value=${store.pending('desk-id') ?? slug} autocomplete="off" @input=${keepsPending('desk-id')} />${button('Rename', rename, { kind: 'small' })}</div>
    ${data['status'] === 'withdrawn' ? button('Bring back', () => decide('return'), { kind: 'small' }) : button('Withdraw', () => decide('withdraw'), { kind: 'small' })}
    ${typeof data['creator'] === 'string' ? html`<p class="desk-help">Made by ${data['creator']}${data['created'] ? `, ${data['created']}` : ''}</p>` : nothing}
    ${typeof data['reviewedBy'] === 'string' ? html`<p class="desk-help">Reviewed by ${data['reviewedBy']}${data['reviewed'] ? `, ${data['reviewed']}` : ''}</p>` : nothing}
  </details>`;
}
