// Where the Tab key stops in the text: at the numbers, from which Enter leads to the notes. The notes themselves and what is
// folded in them are left out for Tab alone: pointers and screen readers find them, and without a script Tab does, too.

export function connectStops(): void {
  setStops('.note > a.number, .note:not(.argument) summary', false);
  document.addEventListener('toggle', update, { capture: true });
  update();
}

export function setStops(selector: string, areStops: boolean): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) element.tabIndex = areStops ? 0 : -1;
}

/** The claims of an argument are stops while it is unfolded. */
function update(): void {
  setStops('.argument > .voice a', false);
  setStops('.argument > [open] + .voice a', true);
}
