// Opens the note of a passage, and moves from note to note: in the margin, or on a phone in the sheet.

import { overlapWords } from '../../ui/browser-words.ts';
import { element } from '../shared/element.ts';
import type { Activation } from './activation.ts';
import { foldOf, idOfNote, isPhone, noteOf, piecesOf, shownNotes } from './annotations.ts';
import { layerOf, showLayer } from './layers.ts';
import { closePopup, openPopup } from './popup.ts';
import { openSheet } from './sheet.ts';

/** A position in the window, in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

export type NoteTools = ReturnType<typeof noteTools>;

export function noteTools(activation: Activation) {
  const openOne = (id: string) => {
    showLayer(layerOf(id));
    activation.pin(id);
    if (isPhone()) {
      openSheet(id, activation.highlight);
      return;
    }
    const note = noteOf(id);
    const fold = foldOf(note);
    if (fold) fold.open = true;
    note?.querySelector('summary')?.focus({ preventScroll: true });
    note?.scrollIntoView({ block: 'nearest' });
  };
  return {
    /** Opens the note of a passage; if several annotations share the passage, opens a list of them. */
    open(ids: readonly string[], at: Point): void {
      const [id] = ids;
      if (ids.length > 1) openOverlaps(ids, at, openOne);
      else if (id !== undefined) openOne(id);
    },
    /**
     * Pins the annotation of a note whose link, button or fold the reader clicks. The annotation then stays
     * highlighted.
     */
    touch(target: Element): void {
      const note = target.closest<HTMLElement>('.note');
      if (note !== null && target.closest('a, summary, button')) activation.pin(idOfNote(note));
    },
    /**
     * Moves to the next (1) or previous (-1) note. Without a current note, moves to the first note whose passage is
     * below the bar.
     */
    step(by: 1 | -1): void {
      const notes = shownNotes();
      const at = notes.findIndex((note) => idOfNote(note) === activation.current());
      const first = notes.findIndex((note) => (piecesOf(idOfNote(note))[0] ?? note).getBoundingClientRect().top > BAR);
      const next = notes[at === -1 ? Math.max(0, first) : at + by];
      if (next !== undefined) goTo(next, activation);
    },
  };
}

/** The height, in CSS pixels, of the page's bar, which is always at the top of the window. */
const BAR = 64;

function goTo(note: HTMLElement, activation: Activation): void {
  const id = idOfNote(note);
  activation.pin(id);
  if (isPhone()) {
    openSheet(id, activation.highlight);
    return;
  }
  note.querySelector('summary')?.focus({ preventScroll: true });
  (piecesOf(id)[0] ?? note).scrollIntoView({ block: 'center' });
}

/**
 * The list that opens when a reader clicks words with several annotations. The annotation with the longest passage is
 * first.
 */
function openOverlaps(
  ids: readonly string[],
  /** The position of the click in the window, in CSS pixels. */
  at: { readonly x: number },
  choose: (id: string) => void,
): void {
  const title = element('p', { textContent: overlapWords(ids.length) });
  const menu = element('div', { role: 'menu', ariaLabel: title.textContent });
  menu.append(...ids.toSorted((a, b) => lengthOf(b) - lengthOf(a)).map((id) => entry(id, choose)));
  menu.addEventListener('keydown', step);
  openPopup(element('div', { className: 'overlaps' }, title, menu), piecesOf(ids[0] ?? ''), at.x);
  menu.querySelector('button')?.focus({ preventScroll: true });
}

function entry(id: string, choose: (id: string) => void): HTMLElement {
  const note = noteOf(id);
  const textOf = (selector: string) => note?.querySelector(selector)?.textContent ?? '';
  const isRemark = note?.matches('.remark') === true;
  const button = element(
    'button',
    { className: note?.className.replace(/note|active/g, '') ?? '', role: 'menuitem' },
    element('span', { textContent: isRemark ? `✻ ${textOf('.voice')}` : `${textOf('a.number')} ${textOf('.label')}` }),
    element('span', { className: 'voice', textContent: isRemark ? '' : textOf('.voice') }),
  );
  button.addEventListener('click', () => {
    closePopup();
    choose(id);
  });
  return button;
}

function step(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const menu = event.currentTarget;
  if (by === 0 || !(menu instanceof Element)) return;
  event.preventDefault();
  const entries = [...menu.querySelectorAll('button')];
  const at = entries.indexOf(document.activeElement as HTMLButtonElement);
  entries.at((at + by + entries.length) % entries.length)?.focus();
}

function lengthOf(id: string): number {
  return piecesOf(id).reduce((sum, piece) => sum + (piece.textContent?.length ?? 0), 0);
}
