// The search as a dialog over any page. Where a page has no dialog it is the search page itself: its box gets the focus.

import { showHits } from './arrival.ts';

export function connectDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog');
  if (dialog === null) return;
  dialog.addEventListener('keydown', (event) => {
    // A search box takes the first Esc for itself, to empty it.
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    else if (event.target instanceof Element) follow(dialog, event, event.target.closest('a'));
  });
}

/** A result on this very page is gone to without loading it again. */
function follow(dialog: HTMLDialogElement, event: MouseEvent, link: HTMLAnchorElement | null): void {
  if (link === null || link.pathname !== location.pathname || link.hash === '') return;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  dialog.close();
  location.hash = link.hash;
  showHits(new URLSearchParams(link.search).get('hl') ?? '');
}
