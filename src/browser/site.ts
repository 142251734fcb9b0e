// On every page: the search's link and `/` open the search over it, and when the page is there, the worker for reading
// offline follows. All that this takes is loaded when it is wanted.

import { loadFile, loadPart } from './shared/tools.ts';

const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const link = document.querySelector<HTMLAnchorElement>('a.to-search');

link?.addEventListener('click', (event) => {
  if (dialog === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(dialog);
});

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.defaultPrevented || document.documentElement.dataset['keys'] === 'off') return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
  event.preventDefault();
  link?.click();
});

if (location.search.includes('hl=')) bring(loadPart('search'));
if (document.querySelector('postil-offline'))
  addEventListener('load', () => bring(loadPart('offline')), { once: true });

/** Text typed before the search is loaded is kept. */
function open(dialog: HTMLDialogElement): void {
  dialog.showModal();
  dialog.querySelector('input')?.select();
  const styles = dialog.querySelector('template')?.content;
  if (styles) document.head.append(styles);
  bring(loadPart('search'), loadFile('pagefind/start.js'));
}

/** A page reads as well without what can't be loaded, and the search's box still leads to the search page. */
function bring(...parts: readonly Promise<void>[]): void {
  void Promise.allSettled(parts);
}
