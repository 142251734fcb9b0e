// Makes the browser's Back button close an overlay: the sheet, a popup, the menu or the search dialog. When an overlay
// opens, an entry is added to the history, so that Back closes the overlay instead of leaving the page. Only one
// overlay is open at a time. The state is in the script of every page; other scripts reach it by an event.

type Close = () => void;

const CHANGED = 'postil:over';

/**
 * Reports that an overlay has opened, or that the reader closed it without Back.
 * @param close closes the overlay when the reader goes back or another overlay opens
 */
export function changedOver(close: Close, isOpen: boolean): void {
  document.dispatchEvent(new CustomEvent(CHANGED, { detail: [close, isOpen] }));
}

export function connectBack(): void {
  let closeOpen: Close | undefined;
  /** Whether this script itself goes back, after the reader closed an overlay. */
  let isLeaving = false;
  const add = () => {
    // Without this line, going back would restore the scroll position from before the overlay opened.
    history.scrollRestoration = 'manual';
    history.pushState({ isOver: true }, '');
  };
  document.addEventListener(CHANGED, (event) => {
    const [close, isOpen] = (event as CustomEvent<[Close, boolean]>).detail;
    const before = closeOpen;
    if (isOpen) {
      closeOpen = close;
      if (before !== close) before?.();
      if (!history.state?.isOver) add();
    } else if (before === close) {
      closeOpen = undefined;
      isLeaving = history.state?.isOver;
      if (isLeaving) history.back();
    }
  });
  addEventListener('popstate', () => {
    const close = closeOpen;
    history.scrollRestoration = 'auto';
    if (isLeaving && close) add();
    else {
      closeOpen = undefined;
      close?.();
    }
    isLeaving = false;
  });
}
