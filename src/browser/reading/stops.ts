// Where the Tab key stops in the text: at the numbers, from which Enter leads to the notes. What is folded or not asked for is
// passed over by Tab alone: pointers and screen readers find it, and without a script Tab does, too.

export function connectStops(): void {
  setStops('.note > a.number, .note:not(.argument) summary', false);
  for (const when of ['change', 'toggle']) document.addEventListener(when, update, { capture: true });
  update();
}

/** Whether Tab stops at these. */
export function setStops(selector: string, are: boolean): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) element.tabIndex = are ? 0 : -1;
}

/** Names where actors are shown, the claims of an argument where it is unfolded. */
function update(): void {
  setStops('.reading a.a', document.querySelector('#layer-actors:checked') !== null);
  setStops('.argument > .voice a', false);
  setStops('.argument > [open] + .voice a', true);
}
