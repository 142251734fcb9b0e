// A box over the page beside some words of the text: the list of overlaps, the card of an actor. One is open at a time.

/** Smallest distance of the box from the window's edges and from the words, in CSS pixels. */
const SPACE = 8;

let popup: HTMLElement | undefined;

/** @param x where it was asked for, in CSS pixels of the window */
export function openPopup(box: HTMLElement, words: readonly Element[], x: number): void {
  closePopup();
  popup = box;
  document.body.append(box);
  // On a phone the style sheet puts a card at the foot of the screen.
  if (getComputedStyle(box).position === 'fixed') return;
  const { width, height } = box.getBoundingClientRect();
  const lines = words.flatMap((piece) => [...piece.getClientRects()]);
  const [top, bottom] = [Math.min(...lines.map((line) => line.top)), Math.max(...lines.map((line) => line.bottom))];
  const hasRoomBelow = bottom + SPACE + height <= innerHeight;
  const y = hasRoomBelow ? bottom + SPACE : Math.max(SPACE, top - height - SPACE);
  box.style.left = `${Math.max(SPACE, Math.min(x, innerWidth - width - SPACE)) + scrollX}px`;
  box.style.top = `${y + scrollY}px`;
}

/** @returns whether one was open */
export function closePopup(): boolean {
  const wasOpen = popup !== undefined;
  popup?.remove();
  popup = undefined;
  return wasOpen;
}
