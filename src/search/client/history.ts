// A search on the search page ↔ the browser's history. Choosing a filter adds an entry; typing does not. A reader who
// comes back from a result finds the list as before.

import { addressOf, type Search, searchIn } from './address.ts';

/** A reader's position in the results. */
export interface ReadingPosition {
  readonly y: number;
  readonly most: number;
}

export function currentSearch(): Search {
  return searchIn(location.search);
}

/** Pause in milliseconds after the last key before the URL changes. Some browsers delay or refuse frequent changes. */
const PAUSE = 400;

/** A typed search that is not in the URL yet. */
let pending: { readonly search: Search; readonly timer: number } | undefined;

export function remember(search: Search, how: 'push' | 'replace'): void {
  if (how === 'push') {
    flush();
    change('pushState', search);
    return;
  }
  clearTimeout(pending?.timer);
  pending = { search, timer: window.setTimeout(flush, PAUSE) };
}

export function savedReadingPosition(): ReadingPosition | undefined {
  const position: unknown = history.state;
  return isReadingPosition(position) ? position : undefined;
}

/** Calls `run` when the browser's back or forward button leads to another search on this page. */
export function onStepBack(run: () => void): void {
  addEventListener('popstate', () => {
    clearTimeout(pending?.timer);
    pending = undefined;
    run();
  });
}

/**
 * Saves the reader's position when a link is clicked.
 * @param most returns the number of results shown per kind
 */
export function saveReadingPosition(most: () => number): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a') === null) return;
    flush();
    change('replaceState', currentSearch(), { y: scrollY, most: most() });
  });
}

function flush(): void {
  if (pending === undefined) return;
  clearTimeout(pending.timer);
  change('replaceState', pending.search);
  pending = undefined;
}

function change(how: 'pushState' | 'replaceState', search: Search, position: ReadingPosition | null = null): void {
  try {
    history[how](position, '', location.pathname + addressOf(search));
  } catch {
    // Some browsers don't let a page opened from disk change its URL. The search works nevertheless.
  }
}

function isReadingPosition(state: unknown): state is ReadingPosition {
  return (
    typeof state === 'object' &&
    state !== null &&
    'y' in state &&
    typeof state.y === 'number' &&
    'most' in state &&
    typeof state.most === 'number'
  );
}
