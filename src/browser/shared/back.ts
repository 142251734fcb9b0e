// Back closes what is open over the page, such as a sheet or a dialog: opening it adds an entry to the history, which Back
// takes away again instead of leaving the page.

let closeOpen: (() => void) | undefined;

/** @param close is called when the reader goes back; what was open before is taken to be replaced */
export function closeOnBack(close: () => void): void {
  if (closeOpen === undefined) {
    // The text stays where the reader has scrolled it meanwhile.
    history.scrollRestoration = 'manual';
    history.pushState({ isOver: true }, '');
  }
  closeOpen = close;
}

/** Takes the entry away after something was closed by other means. */
export function closedOtherwise(): void {
  if (closeOpen === undefined) return;
  closeOpen = undefined;
  if (history.state?.isOver) history.back();
}

addEventListener('popstate', () => {
  const close = closeOpen;
  closeOpen = undefined;
  close?.();
  history.scrollRestoration = 'auto';
});
