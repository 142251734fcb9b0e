// Makes the browser's Back button close an open sheet or dialog. When the sheet or dialog opens, an entry is added to the
// history. Back then returns to the entry before it, instead of leaving the page.

let closeOpen: (() => void) | undefined;

/** @param close called when the reader goes back, instead of the function of an earlier call */
export function closeOnBack(close: () => void): void {
  if (closeOpen === undefined) {
    // Without this line, going back would restore the scroll position from before the opening.
    history.scrollRestoration = 'manual';
    history.pushState({ isOver: true }, '');
  }
  closeOpen = close;
}

/** Removes the history entry after the sheet or dialog was closed without Back. */
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
