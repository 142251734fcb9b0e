// A note names other claims by their numbers. Unfolded, it also gives their labels, which are those of their own notes: in the
// page they would be there several times.

import { element } from '../shared/element.ts';
import { annotationOf, noteOf } from './annotations.ts';

const OTHERS = ':scope > .voice a[href^="#c"], li a';

/** @param target a note that is unfolded, or something in it */
export function spellOut(target: EventTarget | null): void {
  const note = target instanceof Element ? target.closest<HTMLElement>('.note:not(.remark)') : null;
  for (const link of note?.querySelectorAll<HTMLAnchorElement>(OTHERS) ?? []) {
    const label = noteOf(annotationOf(link.hash))?.querySelector('.label')?.textContent;
    if (label != null && !link.nextElementSibling?.matches('.meant'))
      link.after(element('span', { className: 'meant', textContent: ` ${label}` }));
  }
}
