// <postil-filter>: adds a filter box and a choice of orders above long lists. Without this script, all items are shown.

import { fold } from '../anchor/fold.ts';
import { listWords } from '../ui/browser-words.ts';
import { element } from './shared/element.ts';

/** Minimum number of items in a list that gets a filter. Readers can look through a shorter list without a filter. */
const LONG = 12;

class FilterElement extends HTMLElement {
  connectedCallback(): void {
    const items = [...this.querySelectorAll<HTMLElement>('.entries > li')];
    if (items.length < LONG) return;
    this.prepend(element('p', { className: 'filter' }, ...filterBoxes(this, items), sortBox(this)));
  }
}

// The filter box: shows only the list items that contain all the typed words, and the number of these items.

/** @param host the element that contains the lists; a section without a visible item is hidden */
function filterBoxes(host: HTMLElement, items: readonly HTMLElement[]): readonly HTMLElement[] {
  const texts = items.map((item) => fold(item.textContent).text);
  const input = element('input', { type: 'search' });
  const status = element('output');
  const { boxes, shows } = facetBoxes(items, filter);
  input.addEventListener('input', filter);
  // When a reader comes back with the Back button, the browser fills the box again without an event. So the filter is
  // applied then, too.
  addEventListener('pageshow', filter);
  return [element('label', {}, `${listWords.filter} `, input, ' ', status), ...boxes];

  function filter(): void {
    const wanted = fold(input.value).text.trim().split(' ');
    items.forEach((item, i) => {
      item.hidden = !(wanted.every((word) => texts[i]?.includes(word)) && shows(item));
    });
    const all = entriesIn(items);
    const left = entriesIn(items.filter((item) => !item.hidden));
    status.textContent = left === all ? '' : listWords.left(left, all);
    for (const section of host.querySelectorAll('section')) {
      section.hidden = section.querySelector('li:not([hidden])') === null;
      // The number in a heading counts the whole group, so it is hidden while the filter hides items.
      for (const count of section.querySelectorAll<HTMLElement>('h2 .count')) count.hidden = left !== all;
    }
  }
}

/** The number of entries. An entry that several actors share is in the list once for each of them. */
function entriesIn(items: readonly HTMLElement[]): number {
  return new Set(items.map((item) => item.querySelector('a')?.href ?? item)).size;
}

// Filters for a list of articles: choices of authors, languages and statuses, made from the attributes of the list's
// items.

const FACETS = { author: listWords.author, language: listWords.language, status: listWords.status };

/** A filter: whether an item is shown. */
type Shows = (item: HTMLElement) => boolean;

/**
 * The choices for each attribute that has several values in the list.
 * @param changed called after each choice
 */
function facetBoxes(items: readonly HTMLElement[], changed: () => void): { boxes: HTMLElement[]; shows: Shows } {
  const facets = Object.entries(FACETS).flatMap(([name, title]) => {
    const values = [...new Set(items.flatMap((item) => valuesOf(item, name)))];
    if (values.length < 2) return [];
    const order = values.toSorted((a, b) => a.localeCompare(b, document.documentElement.lang));
    const options = order.map((value) => element('option', { value, textContent: value }));
    const select = element('select', {}, element('option', { value: '', textContent: listWords.every }), ...options);
    select.addEventListener('change', changed);
    return [{ name, select, box: element('label', {}, `${title} `, select) }];
  });
  return {
    boxes: facets.map(({ box }) => box),
    shows: (item) =>
      facets.every(({ name, select }) => select.value === '' || valuesOf(item, name).includes(select.value)),
  };
}

function valuesOf(item: HTMLElement, name: string): readonly string[] {
  return item.dataset[name]?.split('\n') ?? [];
}

// A choice of orders for lists: the original order, by name, or by count if the items have a count.

type Compare = (a: HTMLElement, b: HTMLElement) => number;

const byName: Compare = (a, b) => nameOf(a).localeCompare(nameOf(b), document.documentElement.lang);
const byCount: Compare = (a, b) => countOf(b) - countOf(a) || byName(a, b);

/** @param host the element that contains the lists; each list is sorted separately */
function sortBox(host: HTMLElement): HTMLElement {
  const lists = [...host.querySelectorAll('.entries')].map((list) => ({
    list,
    items: [...list.children] as HTMLElement[],
  }));
  const isCounted = lists.some(({ items }) => items.some((item) => item.dataset['count'] !== undefined));
  const orders: readonly (readonly [string, Compare | undefined])[] = [
    [listWords.asListed, undefined],
    [listWords.byName, byName],
    ...(isCounted ? [[listWords.byCount, byCount] as const] : []),
  ];
  const select = element('select', {}, ...orders.map(([textContent]) => element('option', { textContent })));
  const sort = () => {
    const compare = orders[select.selectedIndex]?.[1];
    for (const { list, items } of lists) list.append(...(compare === undefined ? items : items.toSorted(compare)));
  };
  select.addEventListener('change', sort);
  addEventListener('pageshow', sort);
  return element('label', {}, `${listWords.sort} `, select);
}

function nameOf(item: HTMLElement): string {
  return item.querySelector('.statement')?.textContent ?? '';
}

function countOf(item: HTMLElement): number {
  return Number(item.dataset['count'] ?? 0);
}

customElements.define('postil-filter', FilterElement);
