// A filter box: shows only the list items that contain all the typed words, and the number of these items.

import { fold } from '../../anchor/fold.ts';
import { listWords } from '../../ui/browser-words.ts';
import { element } from '../shared/element.ts';
import { facetBoxes } from './facets.ts';

/** @param host the element that contains the lists; a section without a visible item is hidden */
export function filterBoxes(host: HTMLElement, items: readonly HTMLElement[]): readonly HTMLElement[] {
  const texts = items.map((item) => fold(item.textContent).text);
  const input = element('input', { type: 'search' });
  const status = element('output');
  const { boxes, shows } = facetBoxes(items, filter);
  input.addEventListener('input', filter);
  // After Back, the browser fills the box again without an event.
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
