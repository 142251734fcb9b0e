// A search on its own page ↔ the browser's history: each choice of filters is a step back, typing is not; who comes back
// from a result finds the list as it was left.

import { addressOf, type Search, searchIn } from './address.ts';

/** Where a reader was in the results. */
export interface Place {
  readonly y: number;
  readonly most: number;
}

export function currentSearch(): Search {
  return searchIn(location.search);
}

/** Some browsers slow down or refuse an address that changes with each key; in milliseconds. */
const PAUSE = 400;

/** Typed, and not in the address yet. */
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

export function placeLeft(): Place | undefined {
  const place: unknown = history.state;
  return isPlace(place) ? place : undefined;
}

/** Runs when a step back or forward leads to another search of this page. */
export function onStepBack(run: () => void): void {
  addEventListener('popstate', () => {
    clearTimeout(pending?.timer);
    pending = undefined;
    run();
  });
}

/** @param most gives how many results of a kind are shown as a link is followed */
export function keepPlace(most: () => number): void {
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

function change(how: 'pushState' | 'replaceState', search: Search, place: Place | null = null): void {
  try {
    history[how](place, '', location.pathname + addressOf(search));
  } catch {
    // Some browsers let no page from a disk change its address: the search works without.
  }
}

function isPlace(state: unknown): state is Place {
  return (
    typeof state === 'object' &&
    state !== null &&
    'y' in state &&
    typeof state.y === 'number' &&
    'most' in state &&
    typeof state.most === 'number'
  );
}
