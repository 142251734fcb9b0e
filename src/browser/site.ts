// The script of every page. The search link and the key `/` open the search dialog, whose scripts are loaded then. The
// browser's Back button closes the dialog and the menu. After the page is loaded, the script for reading offline is
// loaded.

import { changedOver, connectBack } from './shared/back.ts';
import { loadFile, loadPart } from './shared/tools.ts';

const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const link = document.querySelector<HTMLAnchorElement>('a.to-search');
const menu = document.getElementById('parts');
const closeDialog = () => dialog?.close();
const closeMenu = () => menu?.hidePopover();

connectBack();
dialog?.addEventListener('close', () => changedOver(closeDialog, false));
menu?.addEventListener('toggle', ({ newState }) => changedOver(closeMenu, newState === 'open'));

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

/** After Back from a result, opens the dialog with the query that had led there. */
function reopen(): void {
  const searched: unknown = history.state?.searched;
  const input = dialog?.querySelector('input');
  if (!dialog || !input || dialog.open || typeof searched !== 'string') return;
  input.value = searched;
  history.replaceState({ isOver: true }, '');
  open(dialog);
}

addEventListener('popstate', reopen);
reopen();
if (location.search.includes('hl=')) bring(loadPart('search'));
if (document.querySelector('postil-offline'))
  addEventListener('load', () => bring(loadPart('offline')), { once: true });

/**
 * Opens the search dialog before its scripts are loaded. Text that the reader types during this time stays in the box.
 */
function open(dialog: HTMLDialogElement): void {
  changedOver(closeDialog, true);
  dialog.showModal();
  dialog.querySelector('input')?.select();
  const styles = dialog.querySelector('template')?.content;
  if (styles) document.head.append(styles);
  bring(loadPart('search'), loadFile('pagefind/start.js'));
}

/**
 * Ignores scripts that can't be loaded: the page works without them, and the search box then opens the search page
 * instead.
 */
function bring(...parts: readonly Promise<void>[]): void {
  void Promise.allSettled(parts);
}
