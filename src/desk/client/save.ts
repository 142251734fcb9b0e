// Saving a form: its buttons, the actions that it asks the server for, and the choice after a conflict.

import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../library/editing/actions.ts';
import { idFrom } from './actors-field.ts';
import { button, savingSign } from './fields.ts';
import { store } from './store.ts';
import { changesOf, dataOf, type Typed } from './typed.ts';

/** The reason why the entry of the form is still in the queue. */
export function queueReason({ queued }: Typed): TemplateResult | typeof nothing {
  return queued === undefined ? nothing : html`<p class="desk-help">In the queue, because: ${queued.reason}</p>`;
}

export function saveButtons({ file }: Typed): TemplateResult {
  const isDraft = acceptsBySaving(file);
  return html`<div class="desk-row desk-actions">
    ${button(isDraft ? 'Save and accept' : 'Save', () => save(isDraft), { kind: 'main', key: 'Ctrl+Enter' })}
    ${isDraft ? button('Save as draft', () => save(false)) : nothing}
    ${button('Cancel', () => store.leave())}
    ${savingSign()}
  </div>`;
}

/** Whether saving the form of an entry also accepts the draft. The facts of an article are accepted in the review only. */
function acceptsBySaving(file: string | undefined): boolean {
  const entry = store.entry(file);
  return entry?.data['status'] === 'draft' && entry.collection !== 'articles';
}

/** Saves the open form. New actors and unstated premises are made in the same action as a new entry. */
export async function save(accept = acceptsBySaving(store.kept.typed?.file)): Promise<void> {
  const { typed } = store.kept;
  if (typed === undefined) return;
  const entry = store.entry(typed.file);
  const made = [...newActors(typed), ...unstatedClaims(typed)];
  const { collection } = typed;
  const before = new Set(store.edition?.entries.map(({ file }) => file));
  const isSaved =
    entry === undefined
      ? isMade(collection) &&
        (await store.act({
          do: 'create',
          entries: [...made, { collection, data: dataOf(typed), body: typed.body, ...keyFor(typed) }],
          queued: typed.queued?.index,
        }))
      : (made.length === 0 || (await store.act({ do: 'create', entries: made }))) &&
        (await store.act({
          do: 'edit',
          file: entry.file,
          fields: changesOf(typed, entry),
          accept,
          ...(typed.body.trim() !== entry.body.trim() && { body: typed.body }),
        }));
  if (!isSaved) return;
  // The new annotation is chosen, so that it can be connected at once.
  const fresh = store.edition?.entries.find(({ file }) => !before.has(file) && file.startsWith(`${collection}/`));
  store.leave();
  if (entry === undefined && store.kept.view === undefined) store.chosen = fresh?.file;
  store.changed();
}

type NewEntry = Extract<Action, { do: 'create' }>['entries'][number];

/** Whether the desk can make new entries of a collection. */
function isMade(collection: string): collection is NewEntry['collection'] {
  return ['claims', 'arguments', 'notes', 'questions', 'actors'].includes(collection);
}

function keyFor({ collection, fields, queued }: Typed): { readonly key?: string } {
  if (queued?.id !== undefined) return { key: queued.id };
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

/** For each file that changed on disk during the editing: the version on disk, and the editor's version. */
export function conflictView(): TemplateResult {
  return html`<h2>A file changed on disk</h2>
    <p>Somebody changed it after this page read it: an editor, git, or another tab. Nothing was saved.</p>
    ${store.conflicts.map(
      ({ file, disk, wanted }) => html`<h3><code>${file}</code></h3>
        <div class="desk-versions"><div><h4>On disk now</h4><pre>${disk ?? 'The file was removed.'}</pre></div><div><h4>As you would have saved it</h4><pre>${wanted ?? 'The file would be removed.'}</pre></div></div>`,
    )}
    <div class="desk-row">
      ${button('Make my change in the version on disk', () => store.actAgain(), { kind: 'main' })}
      ${button('Keep the version on disk', () => {
        store.conflicts = [];
        void store.refresh();
      })}
    </div>`;
}
