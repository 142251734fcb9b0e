// The view for tidying: the actors of the article, names in the text, queued entries, and passages that were not found
// exactly.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { describeQuote } from '../../anchor/describe-quote.ts';
import type { Range as TextRange } from '../../anchor/range.ts';
import { selectorOf } from '../../anchor/selector-of.ts';
import type { Selector } from '../../model/selector.ts';
import type { EntryView, QueuedView } from '../view.ts';
import { actorOptions, idFrom } from './actors-field.ts';
import { openEntry, openQueued } from './entry-form.ts';
import { button, pickField, problemText } from './fields.ts';
import { focusPanel } from './focus.ts';
import { highlight, mentionsOf, scrollToRange } from './page.ts';
import { layerOfEdition, rangesOf, showPassage, surroundings, wordsAt } from './passage.ts';
import { store } from './store.ts';
import { quotesOf, titleOf } from './typed.ts';

export function actorsView(): TemplateResult {
  const actors = (store.edition?.actors ?? []).filter(({ data }) => data['status'] !== 'withdrawn');
  const here = actors.filter(({ isHere }) => isHere).sort((a, b) => (b.mentions ?? 0) - (a.mentions ?? 0));
  return html`<h2>Actors of this text</h2>
    <p class="desk-help">Select a name in the text and press “Name of …” to say whom it means.</p>
    <ul class="desk-list">${repeat(here, ({ file }) => file, actorRow)}</ul>
    ${store.problems.map(problemText)}
    ${button('New actor', () => store.open('entry', { collection: 'actors', fields: { type: 'person' }, quotes: [], body: '' }))}`;
}

function actorRow(actor: EntryView): TemplateResult {
  const { mentions = 0 } = actor;
  const named = mentions === 0 ? 'not named in the text' : mentions === 1 ? 'named once' : `named ${mentions} times`;
  return html`<li>
    <b><bdi>${titleOf(actor)}</bdi></b> <span class="desk-help">${actor.data['type']}, ${named}${actor.data['status'] === 'draft' ? ', draft' : ''}</span>
    <div class="desk-row">${button('Edit', () => openEntry(actor), { kind: 'small' })}
    <details ?open=${isBegun([`desk-merge-${actor.slug}`, `desk-merge-into-${actor.slug}`])}><summary>Same as another …</summary>${mergeForm(actor)}</details>
    <details ?open=${isBegun([`desk-split-${actor.slug}`])}><summary>Two in one …</summary>${splitForm(actor)}</details></div>
  </li>`;
}

function isBegun(fields: readonly string[]): boolean {
  return fields.some((field) => store.pending(field) !== undefined);
}

/** The form that chooses the actor into which this actor is merged. Nothing is merged before the button is pressed. */
function mergeForm({ file, slug }: EntryView): TemplateResult {
  const others = actorOptions().filter(({ value }) => value !== slug);
  const chosenFor = `desk-merge-into-${slug}`;
  const into = others.find(({ value }) => value === store.pending(chosenFor));
  const choose = (chosen: string) => {
    store.keepPending(chosenFor, chosen);
    store.changed();
  };
  const merge = async () => {
    if (into === undefined || !(await store.act({ do: 'merge', file, into: `actors/${into.value}.md` }))) return;
    store.keepPending(chosenFor, undefined);
    focusPanel();
  };
  return html`${pickField(`desk-merge-${slug}`, 'Merge into', others, choose)}
    ${into === undefined ? nothing : html`<p>Its names, claims and mentions become those of <b><bdi>${into.label}</bdi></b>. ${button('Merge', merge, { kind: 'main' })}</p>`}`;
}

/**
 * The form that splits an actor in two: the second actor's name, and the aliases, claims and mentions that become its
 * own.
 */
function splitForm(actor: EntryView): TemplateResult {
  const member = ((store.edition?.article.data['cast'] ?? {}) as Readonly<Record<string, CastMember>>)[actor.slug];
  const names = [...new Set([...((actor.data['aliases'] ?? []) as readonly string[]), ...(member?.aliases ?? [])])];
  const held = (store.edition?.entries ?? []).filter(
    ({ data }) => data['status'] !== 'withdrawn' && [data['holder'] ?? []].flat().includes(actor.slug),
  );
  const places = mentionsOf(actor.slug);
  const kept = `desk-split-${actor.slug}`;
  // The filled fields are kept as a query string: `name=Lind&entries=claims/…`.
  const filled = new URLSearchParams(store.pending(kept) ?? '');
  const tick = (kind: string, value: string, text: unknown) =>
    html`<label class="desk-check"><input type="checkbox" name=${kind} value=${value} .checked=${filled.getAll(kind).includes(value)} /> <bdi>${text}</bdi></label>`;
  const keep = ({ currentTarget }: Event) =>
    store.keepPending(kept, new URLSearchParams(textsIn(new FormData(currentTarget as HTMLFormElement))).toString());
  const split = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const all = (kind: string) => form.getAll(kind).map(String);
    const name = all('name').join('').trim();
    const ranges = places.filter((range) => all('mentions').includes(placeOf(range)));
    const mentions = ranges.map((range) => describeQuote(layerOfEdition(), range));
    const [names, entries] = [all('names'), all('entries')];
    if (await store.act({ do: 'split', file: actor.file, name, to: idFrom(name), names, entries, mentions })) {
      store.keepPending(kept, undefined);
      store.changed();
    }
  };
  return html`<form @submit=${split} @input=${keep}>
    <label>Name of the other actor <input name="name" required dir="auto" autocomplete="off" .value=${filled.get('name') ?? ''} /></label>
    <p class="desk-help">Tick what belongs to the other actor.</p>
    ${names.map((name) => tick('names', name, name))}
    ${held.map((entry) => tick('entries', entry.file, `says: ${titleOf(entry)}`))}
    ${places.map((range) => tick('mentions', placeOf(range), surroundings(range)))}
    <button class="desk-button">Split</button>
  </form>`;
}

/** The fields of a form that has no files. */
function textsIn(form: FormData): [string, string][] {
  return [...form].map(([name, value]) => [name, String(value)]);
}

/** The value of a passage in a form: the same after a reload, unless the text was changed. */
function placeOf({ start, end }: TextRange): string {
  return `${start}-${end}`;
}

export function openName(range: TextRange): void {
  store.update({ naming: describeQuote(layerOfEdition(), range) });
  openNaming();
}

/** Opens the form for the words that were selected last. */
export function openNaming(): void {
  store.open('name');
  showNaming();
}

export function showNaming(): void {
  showPassage(namingQuotes());
}

function namingQuotes(): readonly Selector[] {
  const { naming } = store.kept;
  return naming === undefined ? [] : [naming];
}

/** Ends the naming, and forgets what was chosen in its form. */
export function endNaming(): void {
  for (const field of NAME_FIELDS) store.keepPending(field, undefined);
  store.update({ naming: undefined });
  if (store.kept.view === 'name') store.open(undefined);
}

/** The form in which the editor says which actor the selected words name: only here, in this text, or everywhere. */
export function nameView(): TemplateResult {
  const [range] = rangesOf(namingQuotes());
  if (range === undefined) return html`<p>Select a name in the text first.</p>`;
  const words = wordsAt(range);
  return html`<h2>“<bdi>${words}</bdi>” names …</h2>
    <fieldset class="desk-choice"><legend>Where</legend>
      ${Object.entries(SCOPES).map(([value, text]) => html`<label><input type="radio" name="desk-scope" value=${value} .checked=${value === scope()} @change=${() => store.keepPending(SCOPE, value)} /><span>${text}</span></label>`)}
    </fieldset>
    ${pickField(
      NAME,
      'Actor',
      actorOptions(),
      (slug) => void nameActor(slug, words, range),
      (name) => void newNamed(name, words, range),
    )}
    <p class="desk-help">A name that no actor has makes a new actor.</p>
    ${store.problems.map(problemText)}
    <div class="desk-row">${button('Save', askForActor, { kind: 'main' })} ${button('Cancel', endNaming)}</div>`;
}

/**
 * Moves the focus to the field of the actor, because it is empty. A typed name would have been taken when the focus
 * left the field.
 */
function askForActor(): void {
  store.say('Say whom the words name: type a name, or choose one from the list.');
  document.getElementById(NAME)?.focus();
}

const NAME = 'desk-name';
const SCOPE = 'desk-scope';
const NAME_FIELDS = [NAME, SCOPE];

/** The choice in the form: in which passages the words name the actor. */
function scope(): string {
  return store.pending(SCOPE) ?? 'text';
}

const SCOPES = {
  text: 'everywhere in this text',
  here: 'at this place only',
  library: 'in every text of the library',
  not: 'not this actor at this place',
} as const;

interface CastMember {
  readonly aliases?: readonly string[];
  readonly include?: readonly Selector[];
  readonly exclude?: readonly Selector[];
}

async function nameActor(slug: string, words: string, range: TextRange): Promise<void> {
  const actor = store.edition?.actors.find((one) => one.slug === slug);
  const article = store.edition?.article;
  if (article === undefined || actor === undefined) return;
  if (scope() === 'library') {
    const aliases = [...((actor.data['aliases'] ?? []) as readonly string[]), words];
    if (await store.act({ do: 'edit', file: actor.file, fields: { aliases }, accept: false })) endNaming();
    return;
  }
  const cast = (article.data['cast'] ?? {}) as Readonly<Record<string, CastMember>>;
  const member = cast[slug] ?? {};
  const quote = describeQuote(layerOfEdition(), range);
  const lists = {
    aliases: [...(member.aliases ?? []), ...(scope() === 'text' ? [words] : [])],
    include: [...(member.include ?? []), ...(scope() === 'here' ? [quote] : [])],
    exclude: [...(member.exclude ?? []), ...(scope() === 'not' ? [quote] : [])],
  };
  const kept = Object.fromEntries(Object.entries(withoutEmpty(cast)).concat([[slug, withoutEmptyLists(lists)]]));
  if (await store.act({ do: 'edit', file: article.file, fields: { cast: kept }, accept: false })) endNaming();
}

function withoutEmpty(cast: Readonly<Record<string, CastMember>>): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(cast).map(([id, member]) => [id, withoutEmptyLists(member)]));
}

function withoutEmptyLists(member: CastMember): object {
  return Object.fromEntries(Object.entries(member).filter(([, list]) => list.length > 0));
}

async function newNamed(name: string, words: string, range: TextRange): Promise<void> {
  const key = idFrom(name);
  const isMade = await store.act({
    do: 'create',
    entries: [{ collection: 'actors', key, data: { name, type: 'person' }, body: '' }],
  });
  if (isMade && name !== words) await nameActor(key, words, range);
  else if (isMade) endNaming();
}

/** Entries with a quote that was not found exactly as written. */
export function doubtfulEntries(): readonly EntryView[] {
  return (store.edition?.entries ?? []).filter(
    ({ data, anchors }) => data['status'] !== 'withdrawn' && anchors.some(({ state }) => state !== 'exact'),
  );
}

export function placesView(): TemplateResult {
  const doubtful = doubtfulEntries();
  const queue = store.edition?.queue ?? [];
  return html`<h2>Passages to place</h2>
    ${doubtful.length + queue.length === 0 ? html`<p>Every passage has its place.</p>` : nothing}
    <ul class="desk-list">${doubtful.map(doubtRow)} ${queue.map(queuedRow)}</ul>
    ${store.problems.map(problemText)}`;
}

const STATES: Readonly<Record<string, string>> = {
  moved: 'now in another paragraph',
  fuzzy: 'the text has slightly other words',
  ambiguous: 'the words occur several times',
  orphan: 'the text no longer has the words',
};

function doubtRow(entry: EntryView): TemplateResult {
  const found = entry.anchors.find(({ state }) => state !== 'exact');
  const range = found?.range;
  const show = () => {
    if (range === undefined) return;
    highlight('desk-now', [range]);
    scrollToRange(range);
  };
  return html`<li><b><bdi>${titleOf(entry)}</bdi></b>: ${STATES[found?.state ?? ''] ?? ''}
    ${range === undefined ? nothing : html`<p><bdi>“${wordsAt(range)}”</bdi></p>`}
    <div class="desk-row">
      ${range === undefined ? nothing : html`${button('Show', show, { kind: 'small' })} ${button('Accept this place', () => store.act({ do: 'anchor', file: entry.file }), { kind: 'small' })}`}
      ${button('Choose other words', () => openEntry(entry), { kind: 'small' })}
    </div></li>`;
}

function queuedRow(queued: QueuedView): TemplateResult {
  const { key, reason, id, entry } = queued;
  const words =
    entry === undefined
      ? ''
      : quotesOf(entry.data)
          .map((quote) => selectorOf(quote).exact)
          .join(' … ');
  return html`<li><b>${id ?? entry?.collection ?? 'Remark'}</b>: ${reason} ${words === '' ? nothing : html`<p><bdi>“${words}”</bdi></p>`}
    <div class="desk-row">
      ${entry === undefined ? nothing : button('Correct', () => openQueued(queued), { kind: 'small' })}
      ${button('Delete', () => store.act({ do: 'drop', key }), { kind: 'small' })}
    </div></li>`;
}
