// The stops of the Tab key. Tab stops at the numbers in the text, and Enter opens their notes. Tab skips the notes
// themselves, which remain accessible to pointers and screen readers. Without scripts, Tab stops at the notes too.

export function connectStops(): void {
  setStops('.note > a.number, .note:not(.argument) summary', false);
  document.addEventListener('toggle', update, { capture: true });
  update();
}

export function setStops(selector: string, areStops: boolean): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) element.tabIndex = areStops ? 0 : -1;
}

/** Makes the links to an argument's claims Tab stops while the argument's note is unfolded. */
function update(): void {
  setStops('.argument > .voice a', false);
  setStops('.argument > [open] + .voice a', true);
}
