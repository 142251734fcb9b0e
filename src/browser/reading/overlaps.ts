// Where several annotations share a passage, a click opens a list of them, longest first.

import { noteOf, piecesOf } from './annotations.ts';

let list: HTMLElement | undefined;

export function openOverlaps(
  ids: readonly string[],
  at: { readonly x: number; readonly y: number },
  choose: (id: string) => void,
): void {
  closeOverlaps();
  list = document.createElement('div');
  list.className = 'overlaps';
  list.setAttribute('role', 'menu');
  for (const id of ids.toSorted((a, b) => lengthOf(b) - lengthOf(a))) list.append(entry(id, choose));
  document.body.append(list);
  const { width, height } = list.getBoundingClientRect();
  list.style.left = `${Math.max(8, Math.min(at.x, innerWidth - width - 8)) + scrollX}px`;
  list.style.top = `${(at.y + 16 + height > innerHeight ? at.y - height - 12 : at.y + 16) + scrollY}px`;
  (list.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
  list.addEventListener('keydown', step);
}

export function closeOverlaps(): boolean {
  if (list === undefined) return false;
  list.remove();
  list = undefined;
  return true;
}

function entry(id: string, choose: (id: string) => void): HTMLElement {
  const note = noteOf(id);
  const button = document.createElement('button');
  button.setAttribute('role', 'menuitem');
  button.className = note?.className.replace(/note|active/g, '') ?? '';
  const label = document.createElement('span');
  label.textContent = note?.querySelector('.label')?.textContent ?? '';
  const voice = document.createElement('span');
  voice.className = 'voice';
  voice.textContent = note?.querySelector('.voice')?.textContent ?? '';
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
  const entries = [...list.children] as HTMLElement[];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  entries.at((at + by + entries.length) % entries.length)?.focus();
}

function lengthOf(id: string): number {
  return piecesOf(id).reduce((sum, piece) => sum + (piece.textContent?.length ?? 0), 0);
}
