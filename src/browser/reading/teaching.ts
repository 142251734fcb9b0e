// The menu for teaching: blank text, worksheet, hidden answers, presentation. Its style sheet is loaded
// when the menu is opened for the first time.

import { answersTitle } from '../../ui/browser-words.ts';
import { element } from '../shared/element.ts';
import { loadSheet } from '../shared/sheets.ts';
import { startPresentation } from './presentation.ts';

export function connectTeaching(): void {
  connectPrinting();
  const menu = document.querySelector<HTMLDetailsElement>('.teach');
  const load = () => void loadSheet(menu?.querySelector('template'));
  // The click that opened the menu may have loaded this script. Then the style sheet is loaded at once.
  if (menu?.open) load();
  else menu?.addEventListener('toggle', load, { once: true });
}

/** @param name the name of the menu's pressed button */
export function teach(name: string): void {
  if (name === 'print') print();
  else startPresentation();
}

/**
 * Printing of a part of the text, or of a worksheet: numbered passages, with their notes as answers on the last page.
 */
function connectPrinting(): void {
  addEventListener('beforeprint', prepare);
  addEventListener('afterprint', restore);
  // Gives the title to the style sheet. Only a style sheet can print it in the margin of each page.
  document.documentElement.style.setProperty(
    '--running-title',
    JSON.stringify(document.querySelector('h1')?.textContent),
  );
}

function prepare(): void {
  restore();
  const [from, to] = [paragraphOf('from') ?? 1, paragraphOf('to') ?? Number.POSITIVE_INFINITY];
  let number = 0;
  for (const row of document.querySelectorAll('.text > .row')) {
    // The paragraph with the link `#p7` has the number 7. A block without a number belongs to the paragraph before it.
    number = Number(row.querySelector<HTMLAnchorElement>('.pilcrow')?.hash.slice(2) ?? number);
    row.classList.toggle('unprinted', number < from || number > to);
  }
  if (document.querySelector('#teach-worksheet:checked')) document.querySelector('.reading')?.append(answers());
}

function restore(): void {
  document.querySelector('.answers')?.remove();
  for (const row of document.querySelectorAll('.unprinted')) row.classList.remove('unprinted');
}

function paragraphOf(name: string): number | undefined {
  const value = document.querySelector<HTMLInputElement>(`.teach [name=${name}]`)?.value ?? '';
  return value === '' ? undefined : Number(value);
}

/** A section with copies of the notes of the printed paragraphs, without the notes of arguments. */
function answers(): HTMLElement {
  const notes = [...document.querySelectorAll('.text .row:not(.unprinted) .note:not(.argument)')];
  const copies = notes.map((note) => {
    const copy = note.cloneNode(true) as Element;
    copy.removeAttribute('id');
    return copy;
  });
  const heading = element('h2', { textContent: answersTitle });
  return element('section', { className: 'answers notes' }, heading, ...copies);
}
