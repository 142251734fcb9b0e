// Where several annotations share a passage, a click opens a list of them, longest first.

import { overlapWords } from '../../ui/browser-words.ts';
import { noteOf, piecesOf } from './annotations.ts';

let list: HTMLElement | undefined;

export function openOverlaps(
  ids: readonly string[],
  /** Where the list was asked for, in CSS pixels of the window. */
  at: { readonly x: number },
  choose: (id: string) => void,
): void {
  closeOverlaps();
  list = document.createElement('div');
  list.className = 'overlaps';
  const title = document.createElement('p');
  title.textContent = overlapWords(ids.length);
  const menu = document.createElement('div');
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', title.textContent);
  menu.append(...ids.toSorted((a, b) => lengthOf(b) - lengthOf(a)).map((id) => entry(id, choose)));
  list.append(title, menu);
  document.body.append(list);
  place(list, ids[0] ?? '', at.x);
  menu.querySelector('button')?.focus({ preventScroll: true });
  list.addEventListener('keydown', step);
}

export function closeOverlaps(): boolean {
  if (list === undefined) return false;
  list.remove();
  list = undefined;
  return true;
}

/** Below the words that are shared, or above them where there is no room: they are what is asked about. */
function place(box: HTMLElement, innermost: string, x: number): void {
  const { width, height } = box.getBoundingClientRect();
  const lines = piecesOf(innermost).flatMap((piece) => [...piece.getClientRects()]);
  const [top, bottom] = [Math.min(...lines.map((line) => line.top)), Math.max(...lines.map((line) => line.bottom))];
  const below = bottom + 8 + height <= innerHeight ? bottom + 8 : Math.max(8, top - height - 8);
  box.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8)) + scrollX}px`;
  box.style.top = `${below + scrollY}px`;
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
    label.textContent = `${note?.querySelector<HTMLElement>('a.number')?.dataset['n'] ?? ''} ${textOf('.label')}`;
    voice.textContent = textOf('.voice');
  }
  button.append(label, voice);
  button.addEventListener('click', () => {
    closeOverlaps();
    choose(id);
  });
  return button;
}

function step(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || list === undefined) return;
  event.preventDefault();
  const entries = [...list.querySelectorAll('button')];
  const at = entries.indexOf(document.activeElement as HTMLButtonElement);
  entries.at((at + by + entries.length) % entries.length)?.focus();
}

function lengthOf(id: string): number {
  return piecesOf(id).reduce((sum, piece) => sum + (piece.textContent?.length ?? 0), 0);
}
