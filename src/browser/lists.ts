// <postil-filter>: above long lists, a box that leaves only the lines with the words typed, and a choice of orders. Without it
// the lists are whole.

import { filterBox } from './lists/filter.ts';
import { sortBox } from './lists/sort.ts';
import { element } from './shared/element.ts';

/** Shorter lists are seen at a glance. */
const LONG = 12;

class FilterElement extends HTMLElement {
  connectedCallback(): void {
    const items = [...this.querySelectorAll<HTMLElement>('.entries > li')];
    if (items.length < LONG) return;
    this.prepend(element('p', { className: 'filter' }, filterBox(this, items), sortBox(this)));
  }
}

customElements.define('postil-filter', FilterElement);
