// Makes the browser's Back button close an open sheet or dialog. Opening adds an entry to the history, so that Back returns to
// the entry before instead of leaving the page.

let closeOpen: (() => void) | undefined;

/** @param close called when the reader goes back; it replaces the function of an earlier call */
export function closeOnBack(close: () => void): void {
  if (closeOpen === undefined) {
    // Going back must not restore the scroll position from before the opening.
    history.scrollRestoration = 'manual';
    history.pushState({ isOver: true }, '');
  }
  closeOpen = close;
}

/** Removes the history entry after the sheet or dialog was closed in another way than by Back. */
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
