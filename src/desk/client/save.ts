// Saving a form: its buttons, the actions that it asks the server for, and the choice after a conflict.

import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../library/editing/actions.ts';
import type { EntryView } from '../view.ts';
import { idFrom, wordsNaming } from './actors-field.ts';
import { button, hasUnmatched, savingSign } from './fields.ts';
import { focusProblem } from './focus.ts';
import { store } from './store.ts';
import { type Base, changesOf, dataOf, hasChanges, type Typed } from './typed.ts';

/** The reason why the entry of the form is still in the queue. */
export function queueReason({ queued }: Typed): TemplateResult | typeof nothing {
  return queued === undefined ? nothing : html`<p class="desk-help">In the queue, because: ${queued.reason}</p>`;
}

/** The notice that the file of the open form has changed since the form was opened. */
export function diskNotice({ file, base }: Typed): TemplateResult | typeof nothing {
  const now = store.entry(file)?.digest;
  return base?.digest === undefined || now === undefined || now === base.digest
    ? nothing
    : html`<p class="desk-problem" role="status">The file changed after you opened this form. When you save, you will see both versions.</p>`;
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
  return entry?.data['status'] === 'draft' && (entry.collection !== 'articles' || store.kept.from === 'review');
}

/** Saves the open form. New actors and unstated premises are made in the same action. */
export async function save(accept = acceptsBySaving(store.kept.typed?.file)): Promise<void> {
  const { typed } = store.kept;
  if (typed === undefined) return;
  if (hasUnmatched()) return focusProblem();
  const entry = store.entry(typed.file);
  const base = typed.base ?? entry ?? NO_ENTRY;
  const made = [...newActors(typed), ...unstatedClaims(typed)];
  const { collection } = typed;
  const before = new Set(store.edition?.entries.map(({ file }) => file));
  const isSaved =
    entry === undefined
      ? isMade(collection) &&
        (await store.act({
          do: 'create',
          entries: [...made, { collection, data: dataOf(typed), body: typed.body, ...keyFor(typed) }],
          queued: typed.queued?.key,
        }))
      : await store.act(
          {
            do: 'edit',
            file: entry.file,
            fields: changesOf(typed, base),
            accept,
            made,
            ...(typed.body.trim() !== base.body.trim() && { body: typed.body }),
          },
          base.digest === undefined ? {} : { [entry.file]: base.digest },
        );
  if (!isSaved) return focusProblem();
  // The new annotation is chosen, so that it can be connected at once.
  const fresh = store.edition?.entries.find(({ file }) => !before.has(file) && file.startsWith(`${collection}/`));
  store.leave();
  if (entry === undefined && store.kept.view === undefined) store.chosen = fresh?.file;
  store.changed();
}

const NO_ENTRY: Base = { data: {}, body: '' };

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
    .map(([name, type]) => {
      const words = wordsNaming(name);
      const aliases = words === undefined || words === name ? [] : [words];
      return {
        collection: 'actors',
        key: idFrom(name),
        data: { name, type, ...(aliases.length > 0 && { aliases }) },
        body: '',
      };
    });
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

/**
 * Closes the form of an entry after an action on the entry, such as a new id. A form with unsaved changes stays open.
 * @param before the entry before the action
 * @param file the entry's file after the action
 */
export function followEntry(before: EntryView, file = before.file): void {
  const { typed } = store.kept;
  const entry = store.entry(file);
  if (entry === undefined || typed?.base === undefined || !hasChanges(typed)) {
    store.leave();
    return;
  }
  // If another program changed the file before the action, the form still shows both versions when it is saved.
  const { base } = typed;
  const digest = base.digest === before.digest ? entry.digest : base.digest;
  const pending = { ...typed.pending, 'desk-id': undefined };
  store.update({ typed: { ...typed, file, pending, base: { ...base, digest } } });
}

/** For each file that changed on disk during the editing: the version on disk, and the editor's version. */
export function conflictView(): TemplateResult {
  const again = async () => {
    if (!(await store.actAgain())) focusProblem();
    else if (store.isForm) store.leave();
  };
  // The typed text stays as a form that was not saved, until it is thrown away.
  const keepDisk = () => {
    store.open(store.isForm ? store.kept.from : store.kept.view);
    void store.refresh();
  };
  return html`<h2 tabindex="-1">A file changed on disk</h2>
    <p>Somebody changed it after this page read it: an editor, git, or another tab. Nothing was saved. The lines that differ are marked.</p>
    <div class="desk-row">
      ${button('Make my change in the version on disk', again, { kind: 'main' })}
      ${button('Keep the version on disk', keepDisk)}
    </div>
    ${store.conflicts.map(
      ({ file, disk, wanted }) => html`<h3><code>${file}</code></h3>
        <div class="desk-versions"><div><h4>On disk now</h4><pre>${disk === undefined ? 'The file was removed.' : markedLines(disk, wanted)}</pre></div><div><h4>As you would have saved it</h4><pre>${wanted === undefined ? 'The file would be removed.' : markedLines(wanted, disk)}</pre></div></div>`,
    )}`;
}

/** The lines of a text. Those that another text does not have are marked. */
function markedLines(text: string, other = ''): readonly (string | TemplateResult)[] {
  const same = new Set(other.split('\n'));
  return text.split('\n').map((line) => (same.has(line) ? `${line}\n` : html`<mark>${line}</mark>\n`));
}
