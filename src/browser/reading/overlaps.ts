// The list that opens when a reader clicks words with several annotations; the annotation with the longest passage is first.

import { overlapWords } from '../../ui/browser-words.ts';
import { element } from '../shared/element.ts';
import { noteOf, piecesOf } from './annotations.ts';
import { closePopup, openPopup } from './popup.ts';

export function openOverlaps(
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
  const button = document.createElement('button');
  button.setAttribute('role', 'menuitem');
  button.className = note?.className.replace(/note|active/g, '') ?? '';
  const textOf = (selector: string) => note?.querySelector(selector)?.textContent ?? '';
  const label = document.createElement('span');
  const voice = document.createElement('span');
  voice.className = 'voice';
  if (note?.matches('.remark')) label.textContent = `✻ ${textOf('.voice')}`;
  else {
    label.textContent = `${textOf('a.number')} ${textOf('.label')}`;
    voice.textContent = textOf('.voice');
  }
  button.append(label, voice);
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
