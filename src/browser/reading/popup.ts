// A popup next to words of the text: the list of annotations that share these words, or an actor's card. Only one popup
// is open at a time. The browser's Back button closes it.

import { changedOver } from '../shared/back.ts';

/** Minimum distance, in CSS pixels, of the popup from the window's edges and from the words. */
const SPACE = 8;

let popup: HTMLElement | undefined;

/** @param x the preferred horizontal position in the window, in CSS pixels */
export function openPopup(box: HTMLElement, words: readonly Element[], x: number): void {
  popup?.remove();
  popup = box;
  changedOver(removePopup, true);
  document.body.append(box);
  // On a phone, the style sheet places the card at the bottom of the screen, so it gets no position here.
  if (getComputedStyle(box).position === 'fixed') return;
  const { width, height } = box.getBoundingClientRect();
  const lines = words.flatMap((piece) => [...piece.getClientRects()]);
  const [top, bottom] = [Math.min(...lines.map((line) => line.top)), Math.max(...lines.map((line) => line.bottom))];
  const hasRoomBelow = bottom + SPACE + height <= innerHeight;
  const y = hasRoomBelow ? bottom + SPACE : Math.max(SPACE, top - height - SPACE);
  box.style.left = `${Math.max(SPACE, Math.min(x, innerWidth - width - SPACE)) + scrollX}px`;
  box.style.top = `${y + scrollY}px`;
}

/** @returns whether a popup was open */
export function closePopup(): boolean {
  if (popup === undefined) return false;
  removePopup();
  changedOver(removePopup, false);
  return true;
}

function removePopup(): void {
  popup?.remove();
  popup = undefined;
}
