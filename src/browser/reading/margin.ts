// Notes in the margin: each as near its passage as the notes around it allow, in the order of the page, none over another.
// They are placed again whenever the text or a note changes its size.

import { isWide, passageOf } from './annotations.ts';
import { stack } from './stack.ts';

/** The weight of an unfolded note: it stays at its passage, and the others make room. */
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

/** Reads all sizes first and writes all places after, so that the browser lays out the page once. */
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
