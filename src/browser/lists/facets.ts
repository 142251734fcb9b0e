// Filters for a list of articles: choices of authors, languages and statuses, made from the attributes of the list's
// items.

import { listWords } from '../../ui/browser-words.ts';
import { element } from '../shared/element.ts';

const FACETS = { author: listWords.author, language: listWords.language, status: listWords.status };

/** A filter: whether an item is shown. */
export type Shows = (item: HTMLElement) => boolean;

/**
 * The choices for each attribute that has several values in the list.
 * @param changed called after each choice
 */
export function facetBoxes(items: readonly HTMLElement[], changed: () => void): { boxes: HTMLElement[]; shows: Shows } {
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
