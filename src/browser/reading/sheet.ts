// The sheet: on a phone, a note opens at the bottom of the screen, below its passage. Buttons show the next or the
// previous note. The browser's Back button closes the sheet.

import { sheetWords } from '../../ui/browser-words.ts';
import { changedOver } from '../shared/back.ts';
import { element } from '../shared/element.ts';
import { allNotes, foldOf, idOfNote, piecesOf, refOf, shownNotes } from './annotations.ts';
import { addCopyButton } from './copy-links.ts';
import { addClaimLabels } from './premises.ts';

let sheet: HTMLElement | undefined;

/** @param highlight called with the id of the annotation to highlight in the text */
export function openSheet(id: string, highlight: (id: string) => void): void {
  const shown = shownNotes();
  // The note may be hidden: the page hides the notes of claims while the layer of arguments is on. Then the sheet moves
  // among all notes, instead of the visible ones.
  const notes = shown.some((note) => idOfNote(note) === id) ? shown : allNotes();
  const at = notes.findIndex((note) => idOfNote(note) === id);
  const note = notes[at];
  if (note === undefined) return;
  removeSheet();
  changedOver(removeSheet, true);
  const ariaLabel = note.querySelector('.label, .voice')?.textContent ?? '';
  sheet = element('section', { className: 'sheet', role: 'dialog', ariaLabel, tabIndex: -1 });
  sheet.append(bar(notes, at, highlight), contentOf(note));
  document.body.append(sheet);
  document.documentElement.classList.add('sheeted');
  highlight(id);
  keepInSight(id, sheet);
  sheet.focus({ preventScroll: true });
}

/** Closes the sheet and returns the focus to the number in the text. @returns whether a sheet was open */
export function closeSheet(): boolean {
  if (sheet === undefined) return false;
  const id = sheet.dataset['of'] ?? '';
  removeSheet();
  changedOver(removeSheet, false);
  refOf(id)?.focus({ preventScroll: true });
  return true;
}

function removeSheet(): void {
  sheet?.remove();
  sheet = undefined;
  document.documentElement.classList.remove('sheeted');
}

function bar(notes: readonly HTMLElement[], at: number, highlight: (id: string) => void): HTMLElement {
  const step = (textContent: string, ariaLabel: string, to: HTMLElement | undefined) => {
    const button = element('button', { textContent, ariaLabel, disabled: to === undefined });
    button.addEventListener('click', () => to && openSheet(idOfNote(to), highlight));
    return button;
  };
  const close = element('button', { textContent: '✕', ariaLabel: sheetWords.close });
  close.addEventListener('click', () => closeSheet());
  const place = element('span', { textContent: sheetWords.place(at + 1, notes.length) });
  const [previous, next] = [notes[at - 1], notes[at + 1]];
  return element('p', {}, step('‹', sheetWords.previous, previous), place, step('›', sheetWords.next, next), close);
}

/** An unfolded copy of a note. The copy has no id, because an id must be unique in the page. */
function contentOf(note: HTMLElement): HTMLElement {
  const copy = note.cloneNode(true) as HTMLElement;
  if (sheet) sheet.dataset['of'] = idOfNote(note);
  copy.removeAttribute('id');
  const fold = foldOf(copy);
  if (fold) fold.open = true;
  addCopyButton(copy);
  addClaimLabels(copy);
  copy.classList.remove('active');
  copy.querySelector('summary')?.addEventListener('click', (event) => event.preventDefault());
  return copy;
}

function keepInSight(id: string, over: HTMLElement): void {
  const passage = piecesOf(id)[0];
  if (passage === undefined) return;
  const { top, bottom } = passage.getBoundingClientRect();
  const room = innerHeight - over.offsetHeight;
  if (top < 64 || bottom > room) scrollBy({ top: top - Math.max(80, Math.min(room / 3, room - (bottom - top) - 16)) });
}
