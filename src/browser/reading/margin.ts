// Places the notes in the margin: in the order of the page, each as near its passage as possible, without overlaps.
// The notes are placed again when the text or a note changes its size.

import { isWide, passageOf } from './annotations.ts';
import { stack } from './stack.ts';

/** The weight of an unfolded note. It is high, so that other notes move and this one remains at its passage. */
const OPEN = 1000;

interface MarginNote {
  readonly note: HTMLElement;
  readonly passage: HTMLElement;
}

/** @param onPlaced called after notes have moved */
export function connectMargin(onPlaced: () => void): void {
  const reading = document.querySelector<HTMLElement>('.reading');
  if (reading === null) return;
  const notes = [...document.querySelectorAll<HTMLElement>('.row .note')].map(
    (note): MarginNote => ({ note, passage: passageOf(note) ?? reading }),
  );
  const observer = new ResizeObserver(() => {
    if (!isWide()) return;
    placeNotes(reading, notes);
    onPlaced();
  });
  for (const element of [reading, ...notes.map(({ note }) => note)]) observer.observe(element);
}

/** Reads all sizes before it writes positions, so that the browser computes the layout only once. */
function placeNotes(reading: HTMLElement, notes: readonly MarginNote[]): void {
  document.documentElement.classList.add('placed');
  const origin = reading.getBoundingClientRect().top;
  const shown = notes.filter(({ note }) => note.offsetHeight > 0);
  const { tops, end } = stack(
    shown.map(({ note, passage }) => ({
      wanted: passage.getBoundingClientRect().top - origin,
      height: note.offsetHeight,
      weight: note.querySelector('[open]') ? OPEN : 1,
    })),
  );
  for (const [i, { note }] of shown.entries()) note.style.setProperty('--at', `${tops[i]}px`);
  reading.style.setProperty('--notes-end', `${end}px`);
}
