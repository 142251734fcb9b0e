// Copying of addresses. A click on a paragraph's number copies the paragraph's address; a button in an unfolded note
// copies the address of the note's passage.

import { copyWords } from '../../ui/browser-words.ts';
import { copy } from '../shared/copy.ts';
import { element } from '../shared/element.ts';
import { foldOf, idOfNote } from './annotations.ts';

export function connectCopyLinks(reader: HTMLElement): void {
  reader.addEventListener('toggle', ({ target }) => addCopyButton(target), { capture: true });
  for (const open of reader.querySelectorAll('.note details[open]')) addCopyButton(open);
}

/** Copies the full address of a link within this page. */
export function copyAddress({ hash }: HTMLAnchorElement): void {
  void copy(addressOf(hash), copyWords.link);
}

/** @param target an unfolded note, or an element in it */
export function addCopyButton(target: EventTarget | null): void {
  const note = target instanceof Element ? target.closest<HTMLElement>('.note') : null;
  const fold = foldOf(note);
  if (note === null || !fold?.open || fold.querySelector('.copy') !== null) return;
  const button = element('button', { className: 'copy', textContent: copyWords.link });
  button.addEventListener('click', () => void copy(addressOf(`#${idOfNote(note)}`), copyWords.link));
  fold.append(button);
}

function addressOf(hash: string): string {
  return location.href.replace(/[?#].*/, '') + hash;
}
