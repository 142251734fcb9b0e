// The field for holders and authors: a list of actors, chosen by name. Typing an unknown name makes a new actor.

import { html, nothing, type TemplateResult } from 'lit';
import { button, labelOfField, pickField, problemsAt, schemaOf } from './fields.ts';
import type { Option } from './match-option.ts';
import { ask } from './server.ts';
import { store } from './store.ts';
import { type Typed, titleOf, withStance } from './typed.ts';

const UNNAMED: Option = { value: 'unnamed', label: 'somebody whom the text does not name' };

export function actorOptions(): readonly Option[] {
  return (store.edition?.actors ?? [])
    .filter(({ data }) => data['status'] !== 'withdrawn')
    .map((actor) => ({ value: actor.slug, label: titleOf(actor) }));
}

export function nameOfId(id: string, newActors: Typed['newActors'] = {}): string {
  if (id === UNNAMED.value) return UNNAMED.label;
  const actor = store.edition?.actors.find(({ slug }) => slug === id);
  return actor === undefined
    ? (Object.keys(newActors ?? {}).find((name) => idFrom(name) === id) ?? id)
    : titleOf(actor);
}

/** For each field, the text of its button, and the text that is shown while the field is empty. */
const WORDS: Readonly<Record<string, readonly [add: string, none: string]>> = {
  holder: ['Choose somebody else', 'the author'],
  authors: ['Add an author', 'nobody yet'],
  addressees: ['Add an addressee', 'nobody in particular'],
};

/** @param field `holder`, `authors` or `addressees`. The last two are always lists, and offer no “unnamed”. */
export function actorsField(typed: Typed, field: string, change: (typed: Typed) => void): TemplateResult {
  const { newActors = {} } = typed;
  const ids = [typed.fields[field] ?? []].flat().map(String);
  const isList = field !== 'holder';
  const [addWord = '', none = ''] = WORDS[field] ?? [];
  const set = (next: readonly string[], made = newActors) => {
    const value = isList ? next : next.length === 0 ? undefined : next.length === 1 ? next[0] : next;
    const newest = store.newest(typed);
    const changed = { ...newest, fields: { ...newest.fields, [field]: value }, newActors: made };
    change(field === 'holder' ? withStance(changed) : changed);
  };
  const add = (id: string) =>
    set(id === UNNAMED.value ? [id] : [...new Set([...ids.filter((one) => one !== UNNAMED.value), id])]);
  const addNew = async (name: string) => {
    set([...ids.filter((one) => one !== UNNAMED.value), idFrom(name)], { ...newActors, [name]: 'person' });
    const lang = store.edition?.article.data['language'] ?? 'en';
    const { type } = await ask<{ type: string }>('type', { name, lang }).catch(() => ({ type: 'person' }));
    const { newActors: made = {} } = store.newest(typed);
    // The editor may have chosen a type during the request. That choice is kept.
    if (made[name] === 'person') change({ ...store.newest(typed), newActors: { ...made, [name]: type } });
    document.querySelector('.desk-new')?.scrollIntoView({ block: 'nearest' });
  };
  const options = [...actorOptions(), ...(isList ? [] : [UNNAMED])];
  const fresh = Object.entries(newActors).filter(([name]) => ids.includes(idFrom(name)));
  return html`<fieldset class="desk-field">
    <legend>${labelOfField(field)}</legend>
    <ul class="desk-chips">
      ${ids.length === 0 ? html`<li class="desk-usual">${none}</li>` : nothing}
      ${ids.map((id) => html`<li><bdi>${nameOfId(id, newActors)}</bdi> ${button(html`<span aria-hidden="true">×</span><span class="unseen">Remove ${nameOfId(id, newActors)}</span>`, () => set(ids.filter((one) => one !== id)), { kind: 'small' })}</li>`)}
    </ul>
    ${pickField(`desk-${field}`, addWord, options, add, (name) => void addNew(name))}
    ${fresh.map(([name, type]) => newActor(name, type, (chosen) => set(ids, { ...newActors, [name]: chosen })))}
    <p class="desk-help">${schemaOf(typed.collection, field).description ?? nothing} ${problemsAt(field)}</p>
  </fieldset>`;
}

function newActor(name: string, type: string, choose: (type: string) => void): TemplateResult {
  const words = wordsNaming(name);
  return html`<fieldset class="desk-choice desk-new"><legend>New actor “<bdi>${name}</bdi>” is a</legend>
    ${(schemaOf('actors', 'type').enum ?? []).map((choice) => html`<label><input type="radio" name=${`desk-type-${idFrom(name)}`} value=${choice} .checked=${choice === type} @change=${() => choose(choice)} /><span>${choice}</span></label>`)}
    <p class="desk-help">${words === undefined ? 'The text does not have this name. After saving, select the words that mean this actor, and press “Name of …”.' : words === name ? nothing : html`In the text: “<bdi>${words}</bdi>”.`}</p>
  </fieldset>`;
}

/**
 * A name as the text writes it, perhaps with other capitals: `Police command` → `police command`. Undefined if the text
 * does not have it.
 */
export function wordsNaming(name: string): string | undefined {
  const text = store.edition?.text ?? '';
  if (text.includes(name)) return name;
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? undefined : text.slice(at, at + name.length);
}

/**
 * The id that a new actor with this name gets, unless another actor has it: `Jane O’Neill` → `jane-oneill`. The server
 * checks the id again.
 */
export function idFrom(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)
    .replace(/-$/, '');
  const wanted = plain === '' ? `actor-${codeOf(name)}` : plain;
  const taken = store.edition?.actors.some(({ slug }) => slug === wanted) ?? false;
  return taken ? `${wanted}-${codeOf(name)}` : wanted;
}

/** A short number for a name without Latin letters. The same name always gives the same number. */
function codeOf(name: string): string {
  let code = 7;
  for (const sign of name) code = (code * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return code.toString(36);
}
