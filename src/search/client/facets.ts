// Filters and the number of results for each value → groups of checkboxes.

import { element } from '../../browser/shared/element.ts';
import { language, searchWords } from '../../ui/browser-words.ts';
import { type SearchFilterName, searchFilters } from '../site-files.ts';
import type { Counts, Filters } from './filters.ts';

export interface FacetView {
  readonly counts: Counts;
  readonly filters: Filters;
  label(name: SearchFilterName, id: string): string;
  toggle(name: SearchFilterName, id: string, isChosen: boolean): void;
}

/** Order of the groups, beginning with the most useful. */
const ORDER: readonly SearchFilterName[] = ['kind', 'holder', 'stance', 'type', 'actor', 'article'];

/** Number of values of a filter that are shown before a reader unfolds the filter. */
const FEW = 7;

/** Filters that a reader has unfolded; they stay unfolded in later searches. */
const unfolded = new Set<SearchFilterName>();

/** Replaces the groups in `box`, and restores the focus. */
export function showFacets(box: HTMLElement, view: FacetView): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
  box.replaceChildren(
    ...ORDER.filter((name) => searchFilters.includes(name)).flatMap((name) => groupOf(box, name, view)),
  );
  if (focused !== undefined) box.querySelector<HTMLElement>(`[data-facet="${CSS.escape(focused)}"]`)?.focus();
}

function groupOf(box: HTMLElement, name: SearchFilterName, view: FacetView): readonly HTMLElement[] {
  const values = valuesOf(name, view);
  // A filter with a single value offers no choice, so it is not shown, unless one of its values is chosen.
  if (values.length < 2 && view.filters[name] === undefined) return [];
  const shown = unfolded.has(name) ? values : values.slice(0, FEW);
  const group = element('fieldset', {}, element('legend', { textContent: searchWords.filters[name] }));
  group.append(...shown.map(([id, count]) => option(name, id, count, view)));
  if (values.length > FEW) group.append(unfoldButton(box, name, values.length, view));
  return [group];
}

/** The values of a filter: first the chosen values, then the other values, by number of results. */
function valuesOf(
  name: SearchFilterName,
  { counts, filters, label }: FacetView,
): readonly (readonly [string, number])[] {
  const chosen = filters[name] ?? [];
  const all = new Map([...chosen.map((id) => [id, 0] as const), ...counts[name]]);
  const rank = (id: string) => (chosen.includes(id) ? 0 : 1);
  return [...all].sort(
    ([a, m], [b, n]) => rank(a) - rank(b) || n - m || label(name, a).localeCompare(label(name, b), language),
  );
}

function option(name: SearchFilterName, id: string, count: number, view: FacetView): HTMLElement {
  const input = element('input', { type: 'checkbox', checked: view.filters[name]?.includes(id) ?? false });
  input.dataset['facet'] = `${name}:${id}`;
  input.addEventListener('change', () => view.toggle(name, id, input.checked));
  const text = element('span', { className: 'value', textContent: view.label(name, id), dir: 'auto' });
  return element(
    'label',
    {},
    input,
    text,
    element('span', { className: 'count', textContent: searchWords.count(count) }),
  );
}

function unfoldButton(box: HTMLElement, name: SearchFilterName, count: number, view: FacetView): HTMLElement {
  const isUnfolded = unfolded.has(name);
  const textContent = isUnfolded ? searchWords.fewerValues : searchWords.allValues(count);
  const button = element('button', { type: 'button', className: 'quiet', textContent });
  button.ariaExpanded = String(isUnfolded);
  button.dataset['facet'] = `${name}/all`;
  button.addEventListener('click', () => {
    if (!unfolded.delete(name)) unfolded.add(name);
    showFacets(box, view);
  });
  return button;
}
