// <postil-filter>: adds a filter box and a choice of orders above long lists. Without this script, all items are shown.

import { filterBoxes } from './lists/filter.ts';
import { sortBox } from './lists/sort.ts';
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

customElements.define('postil-filter', FilterElement);
