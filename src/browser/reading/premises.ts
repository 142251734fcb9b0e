// A note refers to other claims by their numbers. When it is unfolded, this script adds their labels, copied from the
// notes of these claims, so that the page's HTML doesn't repeat them.

import { element } from '../shared/element.ts';
import { annotationOf, noteOf } from './annotations.ts';

const OTHERS = ':scope > .voice a[href^="#c"], li a';

/** @param target an unfolded note, or an element in it */
export function addClaimLabels(target: EventTarget | null): void {
  const note = target instanceof Element ? target.closest<HTMLElement>('.note:not(.remark)') : null;
  for (const link of note?.querySelectorAll<HTMLAnchorElement>(OTHERS) ?? []) {
    const label = noteOf(annotationOf(link.hash))?.querySelector('.label')?.textContent;
    if (label == null || link.nextElementSibling?.matches('.meant')) continue;
    link.after(element('span', { className: 'meant', textContent: ` ${label}` }));
    // A label fills a line, so the next number needs the verb before it: “speaks against 7”.
    if (link.matches('li .meant + a')) link.before(`${link.parentElement?.firstChild?.textContent} `);
  }
}
