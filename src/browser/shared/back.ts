// Makes the browser's Back button close what is open over the page: the sheet, a popup, the menu, the search dialog. When
// it opens, an entry is added to the history. Back then returns to the entry before it, instead of leaving the page.
// Only one is open at a time. The state is in the script of every page; other scripts reach it by an event.

type Close = () => void;

const CHANGED = 'postil:over';

/**
 * Says that something has opened over the page, or was closed by the reader without Back.
 * @param close closes it, when the reader goes back or something else opens
 */
export function changedOver(close: Close, isOpen: boolean): void {
  document.dispatchEvent(new CustomEvent(CHANGED, { detail: [close, isOpen] }));
}

export function connectBack(): void {
  let closeOpen: Close | undefined;
  /** Whether this script itself goes back, after something was closed. */
  let isLeaving = false;
  const add = () => {
    // Without this line, going back would restore the scroll position from before the opening.
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
