// A choice of orders for lists: the original order, by name, or by count if the items have a count.

import { listWords } from '../../ui/browser-words.ts';
import { element } from '../shared/element.ts';

type Compare = (a: HTMLElement, b: HTMLElement) => number;

const byName: Compare = (a, b) => nameOf(a).localeCompare(nameOf(b), document.documentElement.lang);
const byCount: Compare = (a, b) => countOf(b) - countOf(a) || byName(a, b);

/** @param host the element that contains the lists; each list is sorted separately */
export function sortBox(host: HTMLElement): HTMLElement {
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
