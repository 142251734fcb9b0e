// Selections, clicks and keys on the page → the desk: buttons in the selection bar, the clicked annotation, the keyboard
// shortcuts.

import type { Range as TextRange } from '../../anchor/range.ts';
import { annotationsAt } from '../../browser/reading/annotations.ts';
import { layerOfPage, pageRange } from '../../browser/reading/page-text.ts';
import type { BarOpened } from '../../browser/reading/selection-bar.ts';
import { preference } from '../../browser/shared/preferences.ts';
import type { EntryView } from '../view.ts';
import { takeClicked } from './argument-form.ts';
import { make } from './bring-in.ts';
import { openEntry } from './entry-form.ts';
import { focusAgain, focusPanel } from './focus.ts';
import { isMapPage } from './page.ts';
import { pickPassage, showPassage, wordsAt } from './passage.ts';
import { currentDraft, pressInReview, showDraft, stepBack } from './review.ts';
import { save } from './save.ts';
import { store } from './store.ts';
import { openName } from './tidy.ts';
import { quotesOf, type Typed } from './typed.ts';

export function connectPage(): void {
  document.addEventListener('postil:selected', (event) => {
    const { bar, range } = (event as CustomEvent<BarOpened>).detail;
    for (const [label, press] of choicesFor(range)) bar.prepend(barButton(label, () => press()));
  });
  document.addEventListener('click', click, { capture: true });
  document.addEventListener('scrollend', forgetUnseen);
  window.addEventListener('keydown', keydown, { capture: true });
  // First the page reacts to the answer: it shows the next draft, or does the second part of a save. Then the held keys
  // are applied.
  store.addEventListener('answered', (event) => setTimeout(() => release((event as CustomEvent<boolean>).detail)));
}

function choicesFor(range: TextRange): readonly (readonly [string, () => void])[] {
  const { view, typed } = store.kept;
  const start = (collection: 'claims' | 'notes' | 'questions', fields: Typed['fields']) => () => {
    const empty: Typed = { collection, fields, quotes: [], body: '' };
    store.open('entry', pickPassage(empty, range, false));
    getSelection()?.removeAllRanges();
    focusPanel();
  };
  const fill = (change: (typed: Typed) => Typed) => () => {
    // The editor may have typed into the form since the bar was opened. The form's newest text is used.
    const newest = store.kept.typed;
    if (newest === undefined) return;
    store.type(change(newest));
    store.changed();
    getSelection()?.removeAllRanges();
    focusPanel();
  };
  const words = wordsAt(range);
  const isOpen = typed !== undefined && (view === 'entry' || view === 'argument');
  const isQuoted = isOpen && ['claims', 'notes', 'questions'].includes(typed.collection);
  // Each choice is inserted at the beginning of the bar, so the first choice is inserted last.
  const choices: (readonly [string, () => void])[] = [
    ['Claim', start('claims', { statement: sentenceOf(words) })],
    ['Note', start('notes', { kind: 'context' })],
    ['Question', start('questions', {})],
    ['Name of …', () => openName(range)],
  ];
  if (isOpen && typed.collection !== 'notes' && typed.collection !== 'questions')
    choices.unshift([
      'Use as signal words',
      fill((newest) => ({ ...newest, fields: { ...newest.fields, cue: words } })),
    ]);
  if (isQuoted && typed.collection === 'claims' && typed.quotes.length > 0)
    choices.unshift(['Add as piece', fill((newest) => pickPassage(newest, range, true))]);
  if (isQuoted) choices.unshift(['Use as passage', fill((newest) => pickPassage(newest, range, false))]);
  return choices.toReversed();
}

/** Selected words as a first version of a statement: `the ferry is slow,` → `The ferry is slow.` */
function sentenceOf(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  const begun = plain.charAt(0).toLocaleUpperCase() + plain.slice(1);
  return /[.!?…。؟۔]["”’»]?$/u.test(begun) ? begun : `${begun.replace(/[,;:–—-]$/, '')}.`;
}

function barButton(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = label;
  // Without this line, pressing the button would end the selection.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', () => {
    press();
    made.parentElement?.remove();
  });
  return made;
}

function click(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('postil-desk, .selection-bar')) return;
  const [id] = annotationsAt(target);
  const entry = id === undefined ? undefined : entryOfPassage(id);
  if (entry === undefined) return;
  if (store.kept.view === 'argument') {
    event.preventDefault();
    event.stopPropagation();
    takeClicked(entry);
    return;
  }
  store.chosen = entry.file;
  clicked = target;
  store.changed();
}

/** The element by which the annotation was chosen. */
let clicked: Element | undefined;

/** The chosen annotation is no longer chosen when neither its passage nor the clicked element is in the window. */
function forgetUnseen(): void {
  const entry = store.entry(store.chosen);
  if (entry === undefined || entry.ranges.length === 0 || store.isForm || isMapPage()) return;
  const layer = layerOfPage();
  const ranges = entry.ranges.filter(({ end }) => end <= layer.text.length).map((range) => pageRange(layer, range));
  const isSeen = [...ranges, ...(clicked?.isConnected === true ? [clicked] : [])].some((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  if (isSeen) return;
  store.chosen = undefined;
  store.changed();
}

/** The entry of an annotation on the page, by the id of its element: `claim-war-is-unlikely`. */
function entryOfPassage(id: string): EntryView | undefined {
  return store.edition?.entries.find(({ collection, slug }) => `${collection.slice(0, -1)}-${slug}` === id);
}

/** A pressed key, and the draft, form or annotation that was on screen then. */
interface Press {
  readonly key: string;
  readonly isCommand: boolean;
  readonly isShift: boolean;
  readonly shown: string | undefined;
}

/** Keys that were pressed while an action waited for its answer. */
let held: readonly Press[] = [];

function keydown(event: KeyboardEvent): void {
  const { target, ctrlKey, metaKey, altKey, shiftKey } = event;
  const field =
    target instanceof Element
      ? target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')
      : null;
  const key = event.key.toLowerCase();
  const isCommand = ctrlKey || metaKey;
  const isAlone = key === 'escape' || (!isCommand && !altKey && key.length === 1 && !field);
  const isOurs = isAlone || (isCommand && (key === 'enter' || (key === 'z' && !field)));
  const use = () => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const pressed = { key, isCommand, isShift: shiftKey, shown: onScreen() };
  if (store.isBusy && isOurs && key !== ' ') {
    use();
    held = [...held, pressed];
  } else if (store.isBusy && field?.closest('.desk-form') && key !== 'tab') {
    // Text typed during the saving would be lost when the form closes, so such keys are ignored.
    event.preventDefault();
  } else if (isOurs && press(pressed)) use();
}

/**
 * The file of the entry that the keys act on: the draft under review, the entry of the open form, or the chosen
 * annotation.
 */
function onScreen(): string | undefined {
  const { view, typed } = store.kept;
  if (view === 'review') return currentDraft()?.file;
  return store.isForm ? typed?.file : store.chosen;
}

/**
 * Applies the held keys after the answer, in their order. A key acts only on the entry that was on screen when the key
 * was pressed. If another entry is shown now, the key is dropped, and a message says so. A key for undo means the
 * action that was waiting, so it is dropped if this action failed.
 */
function release(isDone: boolean): void {
  if (store.isBusy) return;
  const keys = held;
  held = [];
  const dropped = keys.filter((one) => {
    const isUndo = one.key === 'z' || (one.key === 'u' && store.kept.view === 'review');
    const isMeant = isUndo ? isDone : one.key === 'escape' || one.shown === onScreen();
    if (store.isBusy) held = [...held, one];
    else if (isMeant) press(one);
    return !store.isBusy && !isMeant;
  });
  if (dropped.length === 0) return;
  const names = dropped.map(({ key }) => key.toUpperCase()).join(', ');
  store.say(`${store.message}. Not done, because pressed before this was saved: ${names}.`);
}

/** @returns whether the key was used */
function press({ key, isCommand, isShift }: Press): boolean {
  if (isCommand && key === 'z') void stepBack(isShift ? 'redo' : 'undo');
  else if (isCommand && key === 'enter') {
    if (!store.isForm && store.kept.view !== 'bring') return false;
    // A field passes on its value when it loses the focus.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    // The field gets the focus back if the form stays open.
    void (store.isForm ? save() : make()).then(() => focusAgain(activeElement));
  } else if (key === 'escape') {
    if (store.kept.view === undefined || document.querySelector('.selection-bar, .sheet[open], .overlaps'))
      return false;
    store.open(store.isForm ? store.kept.from : undefined);
    if (store.kept.view === 'review') showDraft();
  } else return pressLetter(key);
  return true;
}

/**
 * The shortcuts with a single letter: the keys of the review, the keys of the bar's buttons, and D, which moves the
 * focus to the bar. While a form is open, only an annotation of the page has shortcuts. Otherwise a letter typed beside a
 * field would close the form.
 * @returns whether the key was used
 */
function pressLetter(key: string): boolean {
  const isFilling = store.isForm || store.kept.view === 'bring';
  if (isFilling && !isAnnotation(document.activeElement)) return false;
  if (store.kept.view === 'review' && pressInReview(key)) return true;
  if (preference('keys') === 'off') return false;
  const bar = document.querySelector<HTMLElement>('.desk-bar');
  if (key === 'd') bar?.querySelector<HTMLElement>('.desk-chosen button, button')?.focus();
  const pressed = bar?.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key.toUpperCase())}"]`);
  pressed?.click();
  return key === 'd' || (pressed !== null && pressed !== undefined);
}

/** Whether an element is a mark, a note or a box of a map. */
function isAnnotation(element: Element | null): boolean {
  return annotationsAt(element).length > 0 || element?.closest('svg.map [data-box]') != null;
}

/** Opens the form of an entry, and shows its passage. */
export function editInPanel(entry: EntryView): void {
  openEntry(entry);
  showPassage(quotesOf(entry.data));
  focusPanel();
}
