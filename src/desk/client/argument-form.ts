// The form of an argument: premises, what they support or attack, the scheme with its slots, and the scheme's critical
// questions. While it is open, a click on a claim in the text or the margin chooses the claim.

import { html, nothing, type TemplateResult } from 'lit';
import type { EntryView } from '../view.ts';
import { actorsField, idFrom } from './actors-field.ts';
import { claimOptions, moreActions } from './entry-form.ts';
import {
  button,
  choiceField,
  keepsPending,
  otherProblems,
  pickField,
  problemsAt,
  problemText,
  textField,
} from './fields.ts';
import { focusPanel } from './focus.ts';
import type { Option } from './match-option.ts';
import { highlight, isMapPage } from './page.ts';
import { rangesOf } from './passage.ts';
import { diskNotice, queueReason, saveButtons } from './save.ts';
import { store } from './store.ts';
import { quotesOf, type Typed } from './typed.ts';

interface Premise {
  readonly claim: string;
  readonly slot?: string | undefined;
  readonly as?: 'held' | undefined;
}

interface Question {
  readonly id: string;
  readonly status: string;
  readonly by?: string | undefined;
}

interface Scheme {
  readonly name: string;
  readonly premises: readonly { readonly id: string; readonly text: string }[];
  readonly conclusion: string;
  readonly questions?: readonly { readonly id: string; readonly text: string }[];
}

export type RelationName = 'support' | 'rebut' | 'undercut';

const RELATIONS: Readonly<Record<RelationName, string>> = {
  support: 'supports a claim',
  rebut: 'speaks against a claim',
  undercut: 'attacks the step of another argument',
};

/**
 * Opens the form of a new argument. The given claim becomes its premise. For an attack on an inference, the given
 * argument becomes its target.
 * @param other the claim that the premise supports or attacks; for an attack on an inference, the claim that attacks it
 */
export function connectFrom({ slug }: EntryView, relation: RelationName, other?: EntryView): void {
  const [premise, aim] = relation === 'undercut' ? [other?.slug, slug] : [slug, other?.slug];
  const fields = {
    relation,
    premises: premise === undefined ? [] : [{ claim: premise }],
    ...(aim !== undefined && { [relation === 'support' ? 'conclusion' : 'target']: aim }),
  };
  store.open('argument', { collection: 'arguments', fields, quotes: [], body: '' });
  const claim = relation === 'undercut' ? 'the claim that attacks this step' : `the other claim ${where()}`;
  store.say(other === undefined ? `Click ${claim}, or choose it below.` : 'Check the relation, then save.');
  // The focus is where the message sends the editor.
  const field = relation === 'undercut' ? '#desk-premise' : '#desk-aim';
  focusPanel(other === undefined ? field : '[name=desk-relation]:checked');
}

function where(): string {
  return isMapPage() ? 'on the map' : 'in the text';
}

const premisesOf = ({ fields }: Typed) => (fields['premises'] ?? []) as readonly Premise[];
const aimField = ({ fields }: Typed) =>
  fields['relation'] === 'support' || fields['relation'] === undefined ? 'conclusion' : 'target';

function put(typed: Typed, fields: Readonly<Record<string, unknown>>): void {
  const newest = store.newest(typed);
  change({ ...newest, fields: { ...newest.fields, ...fields } });
}

function change(typed: Typed): void {
  store.type(typed);
  showMembers(typed);
  store.changed();
}

/**
 * Highlights the passages of the claims in an argument: its premises, and its conclusion or target if that is a claim.
 */
export function showMembers(typed: Typed): void {
  const slugs = [...premisesOf(typed).map(({ claim }) => claim), String(typed.fields[aimField(typed)] ?? '')];
  const claims = (store.edition?.entries ?? []).filter(
    ({ collection, slug }) => collection === 'claims' && slugs.includes(slug),
  );
  highlight(
    'desk-picked',
    claims.flatMap(({ data }) => rangesOf(quotesOf(data))),
  );
}

/** Puts a claim or argument that was clicked on the page into the form. */
export function takeClicked({ collection, slug }: EntryView): void {
  const { typed } = store.kept;
  if (typed === undefined) return;
  const field = aimField(typed);
  const wantsArgument = typed.fields['relation'] === 'undercut';
  const isAim = typed.fields[field] === undefined && (collection === 'arguments') === wantsArgument;
  if (isAim) {
    put(typed, { [field]: slug });
    // On a small screen, the field is below the visible part of the panel, so it is scrolled into view.
    requestAnimationFrame(() => document.querySelector('.desk-aim-field')?.scrollIntoView({ block: 'center' }));
  } else if (collection === 'claims' && !premisesOf(typed).some(({ claim }) => claim === slug))
    put(typed, { premises: [...premisesOf(typed), { claim: slug }] });
}

/** Fields that few arguments need. They are folded. */
const FOLDED = ['title', 'scheme', 'questions', 'cue', 'editorial', 'holder'];

export function argumentForm(typed: Typed): TemplateResult {
  const entry = store.entry(typed.file);
  const field = aimField(typed);
  const relation = String(typed.fields['relation'] ?? 'support');
  const setRelation = (value: unknown) => {
    const aim = typed.fields[field];
    const next = value === 'support' ? 'conclusion' : 'target';
    const keeps = (value === 'undercut') === (relation === 'undercut');
    put(typed, { relation: value, conclusion: undefined, target: undefined, [next]: keeps ? aim : undefined });
  };
  const options = (name: string) => ({
    collection: 'arguments',
    field: name,
    value: typed.fields[name],
    input: (value: unknown) => {
      const newest = store.newest(typed);
      store.type({ ...newest, fields: { ...newest.fields, [name]: value } });
    },
  });
  return html`<form class="desk-form" @submit=${(event: Event) => event.preventDefault()}>
    <h2>${entry === undefined ? 'New argument' : 'Change argument'}</h2>
    ${queueReason(typed)} ${diskNotice(typed)}
    ${premiseTray(typed)}
    ${choiceField({ ...options('relation'), input: setRelation }, RELATIONS)}
    ${aim(typed, field, relation)}
    <details class="desk-more" ?open=${FOLDED.some((name) => store.problems.some(({ path }) => path?.[0] === name))}>
      <summary>More fields <span class="desk-help">Title, scheme, words that signal it, who argues so</span></summary>
      ${textField({ ...options('title'), lines: 2 })}
      ${schemeFields(typed)}
      ${textField(options('cue'))}
      <div class="desk-field"><label class="desk-check"><input type="checkbox" .checked=${typed.fields['editorial'] === true} @change=${({ target }: Event) => put(typed, { editorial: (target as HTMLInputElement).checked || undefined })} /> No words of the text draw this step; we add it</label>
      <p>${problemsAt('editorial')}</p></div>
      ${actorsField(typed, 'holder', change)}
    </details>
    ${otherProblems(['premises', 'relation', 'conclusion', 'target', ...FOLDED]).map(problemText)}
    ${entry === undefined ? nothing : moreActions(entry)}
    ${saveButtons(typed)}
  </form>`;
}

function premiseTray(typed: Typed): TemplateResult {
  const premises = premisesOf(typed);
  const scheme = schemeOf(typed);
  const set = (index: number, change: Partial<Premise> | undefined) =>
    put(typed, {
      premises: premises.flatMap((one, i) => (i !== index ? one : change === undefined ? [] : { ...one, ...change })),
    });
  return html`<fieldset class="desk-field">
    <legend>Premises that work together</legend>
    <ol class="desk-tray">
      ${premises.map(
        (premise, i) => html`<li>
          <bdi>${nameOfClaim(premise.claim, typed)}</bdi>
          ${
            scheme === undefined
              ? nothing
              : html`<select aria-label="Place in the scheme" @change=${({ target }: Event) => set(i, { slot: (target as HTMLSelectElement).value || undefined })}>
            <option value="">no place in the scheme</option>
            ${scheme.premises.map(({ id, text }) => html`<option value=${id} ?selected=${premise.slot === id}>${id}: ${text}</option>`)}
          </select>`
          }
          <label class="desk-check"><input type="checkbox" .checked=${premise.as === 'held'} @change=${({ target }: Event) => set(i, { as: (target as HTMLInputElement).checked ? 'held' : undefined })} /> counts because somebody holds it, whether or not it is true</label>
          ${button('Remove', () => set(i, undefined), { kind: 'small' })}
        </li>`,
      )}
    </ol>
    ${pickField('desk-premise', `Add a premise: click a claim ${where()}, or choose`, claimOptions(), (claim) => put(typed, { premises: [...premises, { claim }] }))}
    ${unstatedField(typed)}
    <p class="desk-help">${problemsAt('premises')}</p>
  </fieldset>`;
}

function unstatedField(typed: Typed): TemplateResult {
  const add = (event: Event) => {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    const statement = field?.value.trim() ?? '';
    if (field === null || field === undefined || statement === '') return;
    const key = idFrom(statement);
    field.value = '';
    store.keepPending(UNSTATED, undefined);
    const newest = store.newest(typed);
    store.type({ ...newest, unstated: [...(newest.unstated ?? []), { key, statement, type: 'fact' }] });
    put(newest, { premises: [...premisesOf(newest), { claim: key }] });
  };
  return html`<details ?open=${store.pending(UNSTATED) !== undefined}><summary>Add an unstated premise</summary>
    <div class="desk-row"><input id=${UNSTATED} .value=${store.pending(UNSTATED) ?? ''} @input=${keepsPending(UNSTATED)} aria-label="Unstated premise, as a sentence" dir="auto" autocomplete="off" />${button('Add', add, { kind: 'small' })}</div></details>`;
}

/** The id of the field for an unstated premise. */
const UNSTATED = 'desk-unstated';

function aim(typed: Typed, field: string, relation: string): TemplateResult {
  const chosen = typed.fields[field];
  const options = relation === 'undercut' ? argumentOptions(typed) : claimOptions();
  const label =
    relation === 'undercut'
      ? 'The argument whose step they attack'
      : relation === 'rebut'
        ? 'The claim they speak against'
        : 'The claim they support';
  return html`<fieldset class="desk-field desk-aim-field"><legend>${label}</legend>
    ${typeof chosen === 'string' ? html`<p><bdi>${relation === 'undercut' ? nameOfArgument(chosen) : nameOfClaim(chosen, typed)}</bdi> ${button('Choose another', () => put(typed, { [field]: undefined }), { kind: 'small' })}</p>` : pickField('desk-aim', `Click it ${where()}, or choose`, options, (id) => put(typed, { [field]: id }))}
    <p class="desk-help">${problemsAt(field)}</p></fieldset>`;
}

function schemeFields(typed: Typed): TemplateResult {
  const scheme = schemeOf(typed);
  const questions = (typed.fields['questions'] ?? []) as readonly Question[];
  const setStatus = (id: string, status: string) => {
    const others = questions.filter((one) => one.id !== id);
    put(typed, {
      questions: status === '' ? others : [...others, { ...questions.find((one) => one.id === id), id, status }],
    });
  };
  return html`<div class="desk-field"><label for="desk-scheme">Scheme</label>
    <select id="desk-scheme" @change=${({ target }: Event) => put(typed, { scheme: (target as HTMLSelectElement).value || undefined, questions: [] })}>
      <option value="">none</option>
      ${(store.edition?.schemes ?? []).map(({ slug, data }) => html`<option value=${slug} ?selected=${typed.fields['scheme'] === slug}>${data['name']}</option>`)}
    </select>
    ${scheme === undefined ? nothing : html`<p class="desk-help">Conclusion of the scheme: ${scheme.conclusion} A capital letter stands for somebody or something of the argument.</p>`}
    ${(scheme?.questions ?? []).map(
      ({ id, text }) => html`<label class="desk-question"><span>${text}</span>
        <select @change=${({ target }: Event) => setStatus(id, (target as HTMLSelectElement).value)}>
          ${['', 'open', 'answered', 'raised'].map((status) => html`<option value=${status} ?selected=${(questions.find((one) => one.id === id)?.status ?? '') === status}>${STATUSES[status]}</option>`)}
        </select></label>`,
    )}
    <p class="desk-help">${problemsAt('scheme')} ${problemsAt('questions')}</p></div>`;
}

/** The text that explains each status of a critical question. */
const STATUSES: Readonly<Record<string, string>> = {
  '': 'not looked at',
  open: 'open: the text does not answer it',
  answered: 'answered in the text',
  raised: 'raised by another argument of the text',
};

function schemeOf({ fields }: Typed): Scheme | undefined {
  const found = store.edition?.schemes.find(({ slug }) => slug === fields['scheme']);
  return found?.data as Scheme | undefined;
}

function nameOfClaim(slug: string, { unstated = [] }: Typed): string {
  const claim = store.edition?.entries.find((one) => one.collection === 'claims' && one.slug === slug);
  const fresh = unstated.find(({ key }) => key === slug);
  if (claim === undefined) return fresh === undefined ? slug : `${fresh.statement} (unstated)`;
  return `${claim.number === undefined ? '' : `${claim.number} · `}${claim.data['label']}`;
}

function nameOfArgument(slug: string): string {
  const found = store.edition?.entries.find((one) => one.collection === 'arguments' && one.slug === slug);
  return String(found?.data['title'] ?? slug);
}

function argumentOptions({ file }: Typed): readonly Option[] {
  return (store.edition?.entries ?? [])
    .filter((one) => one.collection === 'arguments' && one.file !== file && one.data['status'] !== 'withdrawn')
    .map(({ slug, data }) => ({ value: slug, label: String(data['title']) }));
}
