// A filter box: shows only the list items that contain all the typed words, and the number of these items.

import { fold } from '../../anchor/fold.ts';
import { listWords } from '../../ui/browser-words.ts';
import { element } from '../shared/element.ts';

/** @param host the element that contains the lists; a section without a visible item is hidden */
export function filterBox(host: HTMLElement, items: readonly HTMLElement[]): HTMLElement {
  const texts = items.map((item) => fold(item.textContent).text);
  const input = element('input', { type: 'search' });
  const status = element('output');
  input.addEventListener('input', () => {
    const wanted = fold(input.value).text.trim().split(' ');
    items.forEach((item, i) => {
      item.hidden = !wanted.every((word) => texts[i]?.includes(word));
    });
    for (const section of host.querySelectorAll('section'))
      section.hidden = section.querySelector('li:not([hidden])') === null;
    const left = items.filter((item) => !item.hidden).length;
    status.textContent = input.value.trim() === '' ? '' : listWords.left(left, items.length);
  });
  return element('label', {}, `${listWords.filter} `, input, ' ', status);
}
