// The parts of a search below its box: number of results, chosen filters, available filters, results.

import { element } from '../../browser/shared/element.ts';
import { searchWords } from '../../ui/browser-words.ts';
import type { SearchFilterName } from '../site-files.ts';
import type { Table } from './engine.ts';
import type { Filters } from './filters.ts';
import { labelOf } from './labels.ts';
import { LONGEST, type Query } from './query.ts';

export interface View {
  readonly input: HTMLInputElement;
  /** The number of results. Screen readers announce each change. */
  readonly status: HTMLElement;
  readonly chosen: HTMLElement;
  readonly facets: HTMLElement;
  readonly results: HTMLElement;
  /** Shows the filters and the number of chosen filters; `undefined` hides the filters. */
  showFilters(chosen: number | undefined): void;
}

/**
 * Minimum width of windows in which the filters have their own column. In narrower windows and in a dialog, the filters
 * are folded.
 */
const WIDE = '(min-width: 56rem)';

/** Adds the parts below the page's search box. */
export function viewOf(search: HTMLElement, isDialog: boolean): View {
  const input = search.querySelector<HTMLInputElement>('input[name=q]');
  if (input === null) throw new TypeError('A <postil-search> without an input named q');
  const status = element('p', { className: 'found', role: 'status' });
  const chosen = element('p', { className: 'chosen' });
  const facets = element('div', { className: 'facets' });
  const results = element('div', { className: 'results' });
  const summary = element('summary', { textContent: searchWords.filterTitle(0) });
  const filters = element('details', { className: 'filters', hidden: true }, summary, facets);
  const wide = matchMedia(WIDE);
  const unfold = () => {
    filters.open = wide.matches && !isDialog;
  };
  unfold();
  wide.addEventListener('change', unfold);
  search.append(status, chosen, element('div', { className: 'search-columns' }, filters, results));
  return {
    input,
    status,
    chosen,
    facets,
    results,
    showFilters: (count) => {
      filters.hidden = count === undefined;
      summary.textContent = searchWords.filterTitle(count ?? 0);
    },
  };
}

/** Shows the chosen filters as buttons that remove them. */
export function showChosen(
  box: HTMLElement,
  filters: Filters,
  names: Table['names'],
  remove: (name?: SearchFilterName, id?: string) => void,
): void {
  const all = (Object.entries(filters) as [SearchFilterName, readonly string[]][]).flatMap(([name, ids]) =>
    ids.map((id) => [name, id] as const),
  );
  const buttons = all.map(([name, id]) => {
    const label = labelOf(names, name, id);
    const button = element('button', { type: 'button', textContent: `${label} ✕`, dir: 'auto' });
    button.ariaLabel = searchWords.remove(searchWords.filters[name], label);
    button.addEventListener('click', () => remove(name, id));
    return button;
  });
  const clear = element('button', { type: 'button', className: 'quiet', textContent: searchWords.clear });
  clear.addEventListener('click', () => remove());
  box.ariaLabel = searchWords.chosen;
  box.replaceChildren(...buttons, ...(buttons.length > 1 ? [clear] : []));
}

/** The text with the number of results that screen readers announce. */
export function statusOf(typed: string, query: Query, count: number): string {
  const found = count === 0 ? searchWords.none(query.text) : searchWords.results(count);
  return typed.trim().length > LONGEST ? `${found} ${searchWords.cutShort(LONGEST)}` : found;
}
