// An argument's note names claims by their numbers; unfolded, it says what they claim, in the words of their own notes.

import { element } from '../shared/element.ts';
import { noteOf } from './annotations.ts';

/** @param target a note that is unfolded, or something in it */
export function spellOut(target: EventTarget | null): void {
  const note = target instanceof Element ? target.closest<HTMLElement>('.note.argument') : null;
  for (const link of note?.querySelectorAll<HTMLAnchorElement>(':scope > .voice a[href^="#claim-"]') ?? []) {
    const label = noteOf(link.hash.slice(1))?.querySelector('.label')?.textContent;
    if (label != null && !link.nextElementSibling?.matches('.meant'))
      link.after(element('span', { className: 'meant', textContent: ` ${label}` }));
  }
}
