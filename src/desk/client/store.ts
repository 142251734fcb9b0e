// The state of the desk on this page: the edition, the open view, the text being typed. Elements read the state and are
// drawn again when it changes. Typed text is kept in the browser's storage, so that it survives a reload, a stopped
// server and the closing of its tab.

import type { Action } from '../../library/editing/actions.ts';
import type { FileConflict } from '../../library/editing/commit.ts';
import type { ActionAnswer, EditionView, EntryView, LibraryView, ProblemView, SessionView } from '../view.ts';
import { doneText } from './done-text.ts';
import { type Kept, readKept, storageKey, type ViewName } from './kept.ts';
import { forgetText, keepText, type LeftText, setAside, textsLeft } from './kept-text.ts';
import { articleOfPage, highlight, patchBlocks, refreshPage } from './page.ts';
import { ask, askToAct, NoAnswer } from './server.ts';
import { isBegun, type Typed } from './typed.ts';

class Store extends EventTarget {
  readonly article = articleOfPage();
  edition: EditionView | undefined;
  library: LibraryView | undefined;
  kept: Kept = readKept();
  /** The file of the annotation that the editor clicked on the page, or made last. */
  chosen: string | undefined;
  /** The language model that the server is configured to use. */
  model: SessionView['model'];
  message = '';
  /** Unsaved forms of this page: forms of tabs that are closed now, and forms that another form has replaced. */
  left: readonly LeftText[] = [];
  problems: readonly ProblemView[] = [];
  advice: readonly ProblemView[] = [];
  conflicts: readonly FileConflict[] = [];
  isStopped = false;
  /** Whether an action waits for its answer. Until then, buttons do nothing, and keys are held. */
  isBusy = false;
  /** The time of the last action on this page, in milliseconds since the page was opened. */
  lastAct = Number.NEGATIVE_INFINITY;
  /** Whether another page is about to open; then this page is not loaded again. */
  isLeaving = false;
  /** The last action, so that it can be repeated after a conflict. */
  #last: Action | undefined;

  update(change: Partial<Kept>): void {
    this.kept = { ...this.kept, ...change };
    this.#keep();
    this.changed();
  }

  /** Stores the typed text without drawing, because the field itself already shows it. */
  type(typed: Typed): void {
    this.kept = { ...this.kept, typed, isTouched: true };
    this.#keep();
  }

  /** The newest state of the open form. A template has only the state at the time when it was drawn. */
  newest(typed: Typed): Typed {
    return this.kept.typed ?? typed;
  }

  /** A text or choice in a field, such as half a name or a chosen actor, until an action uses it. */
  pending(field: string): string | undefined {
    return (this.#openTyped?.pending ?? this.kept.pending)?.[field];
  }

  /** Stores the text or choice in a field for `pending`, without drawing; undefined after an action has used it. */
  keepPending(field: string, value: string | undefined): void {
    const typed = this.#openTyped;
    const change = { [field]: value };
    if (typed !== undefined) this.type({ ...typed, pending: { ...typed.pending, ...change } });
    else {
      this.kept = { ...this.kept, pending: { ...this.kept.pending, ...change } };
      this.#keep();
    }
  }

  /** The words typed into the form of an entry, if such a form is open. */
  get #openTyped(): Typed | undefined {
    const { view, typed } = this.kept;
    return view === 'entry' || view === 'argument' ? typed : undefined;
  }

  #keep(): void {
    const { typed, naming, pending = {} } = this.kept;
    keepText(location.pathname, this.#isToKeep ? typed : undefined);
    const isNone = naming === undefined && Object.values(pending).every((value) => value === undefined);
    keepText(FIELDS_OF_PAGE, isNone ? undefined : { naming, pending });
    try {
      sessionStorage.setItem(storageKey(), JSON.stringify(this.kept));
    } catch {
      // The storage is full or denied. Typed text is then lost when the page is closed.
    }
  }

  /** Finds text that was typed on this page in a tab that was closed. */
  async findLeft(): Promise<void> {
    this.#keep();
    this.left = await textsLeft(location.pathname);
    const [fields] = await textsLeft(FIELDS_OF_PAGE);
    if (fields !== undefined) {
      const { naming, pending } = fields.value as Pick<Kept, 'naming' | 'pending'>;
      forgetText(fields);
      this.update({ naming: this.kept.naming ?? naming, pending: { ...pending, ...this.kept.pending } });
    }
    this.changed();
  }

  /** Opens the form of a closed tab again, with the text that was typed into it. */
  goOnWith(left: LeftText): void {
    this.forget(left);
    this.update({ typed: left.value as Typed, isTouched: true });
    this.resume();
  }

  forget(left: LeftText): void {
    forgetText(left);
    this.left = this.left.filter((one) => one !== left);
    this.changed();
  }

  open(view: ViewName | undefined, typed?: Typed): void {
    this.problems = [];
    this.advice = [];
    this.conflicts = [];
    const { view: before, from, typed: unsaved, isTouched } = this.kept;
    if (typed !== undefined && unsaved !== undefined && isTouched === true)
      this.left = [setAside(location.pathname, unsaved), ...this.left];
    // The annotation that was chosen before may be out of sight by now, and keys must not act on it.
    if (before !== undefined) this.chosen = undefined;
    const isForm = view !== undefined && FORMS.includes(view);
    const origin = !isForm ? undefined : before !== undefined && FORMS.includes(before) ? from : before;
    this.update({ view, from: origin, ...(typed !== undefined && { typed, isTouched: false }) });
    if (view !== 'review') highlight('desk-now', []);
    if (view === undefined || view === 'review') highlight('desk-picked', []);
  }

  /** Closes a form without keeping what is typed, and opens the view from which it was opened. */
  leave(): void {
    const { from } = this.kept;
    this.update({ typed: undefined, isTouched: false });
    this.open(from);
  }

  /** Reopens the form that was closed without saving. */
  resume(): void {
    const { typed } = this.kept;
    this.open(typed?.collection === 'arguments' ? 'argument' : 'entry');
  }

  get isForm(): boolean {
    const { view } = this.kept;
    return view !== undefined && FORMS.includes(view);
  }

  /** Whether a form that has been closed without saving has something in it. */
  get hasUnsaved(): boolean {
    return this.#isToKeep && !this.isForm;
  }

  get #isToKeep(): boolean {
    const { typed, isTouched } = this.kept;
    return typed !== undefined && (isTouched === true || isBegun(typed));
  }

  changed(): void {
    this.dispatchEvent(new Event('change'));
  }

  say(message: string): void {
    this.message = message;
    this.changed();
  }

  entry(file: string | undefined): EntryView | undefined {
    const { edition } = this;
    if (file === undefined || edition === undefined) return undefined;
    return [...edition.entries, ...edition.actors, edition.article].find((one) => one.file === file);
  }

  /** Reads the edition or the library again. */
  async load(): Promise<void> {
    await this.reaching(async () => {
      if (this.article === undefined) {
        this.library = await ask<LibraryView>('library', {});
      } else {
        const answer = await ask<EditionView | { readonly problems: readonly ProblemView[] }>('edition', {
          article: this.article,
        });
        if ('id' in answer) this.#show(answer);
        else this.problems = answer.problems;
      }
    });
    this.changed();
  }

  #show(edition: EditionView | undefined): void {
    if (edition === undefined) return;
    this.edition = edition;
  }

  /**
   * @param seen digests of the files of an open form, which were read earlier than the page's edition
   * @returns whether the action was done
   */
  async act(action: Action, seen: Readonly<Record<string, string>> = {}): Promise<boolean> {
    this.#last = action;
    return this.#send('act', { article: this.article, action, seen: { ...this.edition?.digests, ...seen } });
  }

  /** Repeats the last action on the current files. */
  async actAgain(): Promise<boolean> {
    await this.load();
    return this.#last === undefined ? false : this.act(this.#last);
  }

  step(way: 'undo' | 'redo'): Promise<boolean> {
    return this.#send(way, {});
  }

  async #send(path: 'act' | 'undo' | 'redo', body: unknown): Promise<boolean> {
    if (this.isBusy) return false;
    this.isBusy = true;
    this.lastAct = performance.now();
    this.problems = [];
    this.conflicts = [];
    this.say('Saving …');
    let isDone = false;
    try {
      await this.reaching(async () => {
        isDone = this.#take(await askToAct(path, body));
      });
    } finally {
      this.isBusy = false;
      this.lastAct = performance.now();
      this.changed();
    }
    this.dispatchEvent(new CustomEvent('answered', { detail: isDone }));
    return isDone;
  }

  #take(answer: ActionAnswer): boolean {
    if ('conflicts' in answer) {
      this.conflicts = answer.conflicts;
      this.message = 'Nothing was saved: a file changed on disk.';
      return false;
    }
    if ('problems' in answer) {
      this.problems = answer.problems;
      this.message = answer.problems.length === 0 ? 'There is nothing to undo.' : 'Nothing was saved.';
      return false;
    }
    this.advice = answer.advice;
    this.message = doneText(answer);
    if (answer.edition?.id === this.article) this.#show(answer.edition);
    patchBlocks(answer.blocks);
    if (answer.edition === undefined && this.article !== undefined) this.#leave();
    return true;
  }

  /** Opens the list of articles, because this page's article no longer exists: its import was undone. */
  #leave(): void {
    this.isLeaving = true;
    location.assign('/index.html');
  }

  /** Runs a request. If the server does not answer, the desk says so, and asks again later. */
  async reaching(run: () => Promise<void>): Promise<void> {
    try {
      await run();
      this.isStopped = false;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.isStopped = true;
      this.message = 'The server does not answer. What you typed is kept here; start “npm run dev” again, then save.';
      setTimeout(() => void this.load(), RETRY);
    }
  }

  /** Shows content that changed on disk. */
  async refresh(): Promise<void> {
    if (this.isLeaving) return;
    await this.load();
    try {
      const isShown = await refreshPage();
      // The answer to “Make the article” may have arrived in the meantime. Then another page is being opened, so this
      // page is not reloaded.
      if (!isShown && this.kept.view === undefined && !this.isLeaving) location.reload();
    } catch {
      // The server stopped in the meantime; the next request reports this.
    }
    this.changed();
  }
}

/** The name under which the browser's storage keeps the fields of this page that are not in a form. */
const FIELDS_OF_PAGE = `fields ${location.pathname}`;

/** The views with a form. */
const FORMS: readonly ViewName[] = ['entry', 'argument', 'name'];

/** Pause in milliseconds before a request to a server that did not answer is repeated. */
const RETRY = 2000;

export const store = new Store();
