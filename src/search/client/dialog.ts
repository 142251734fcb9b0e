// The search as a dialog over any page. The search page itself has no dialog.

import { showHits } from './arrival.ts';

export function connectDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog');
  if (dialog === null) return;
  dialog.addEventListener('keydown', (event) => {
    // Closes the dialog at the first Esc. Without this, browsers empty the search box first, and need a second Esc.
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (event.target === dialog) dialog.close();
    if (link === null) return;
    // The query is kept in this page's history entry. If the reader comes back, the dialog opens with it
    // (`browser/site.ts`).
    history.replaceState({ isOver: true, searched: dialog.querySelector('input')?.value }, '');
    follow(dialog, event, link);
  });
}

/** Follows a link to a result on this page without loading the page again. */
function follow(dialog: HTMLDialogElement, event: MouseEvent, link: HTMLAnchorElement): void {
  if (link.pathname !== location.pathname || link.hash === '') return;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  dialog.close();
  location.hash = link.hash;
  showHits(new URLSearchParams(link.search).get('hl') ?? '');
}
