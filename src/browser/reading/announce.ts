// Announcements of annotations by screen readers. The reader chooses whether every annotation, a count per paragraph,
// or nothing is announced.

import { announceWords } from '../../ui/browser-words.ts';
import { preference } from '../shared/preferences.ts';
import { setStops } from './stops.ts';

/**
 * Hides the numbers of annotations from screen readers, unless the reader wants every annotation announced. Tab then
 * stops at the notes instead. For a count per paragraph, the label of a paragraph's number gets the number of its
 * notes.
 */
export function applyAnnouncement(): void {
  const every = preference('announce') === 'every';
  for (const ref of document.querySelectorAll('a.ref')) ref.ariaHidden = every ? null : 'true';
  setStops('a.ref', every);
  setStops('.note:not(.argument) summary', !every);
  for (const mark of document.querySelectorAll('mark')) {
    if (every) mark.removeAttribute('role');
    else mark.setAttribute('role', 'none');
  }
  for (const pilcrow of document.querySelectorAll<HTMLElement>('.pilcrow')) {
    pilcrow.dataset['label'] ??= pilcrow.ariaLabel ?? '';
    const count = pilcrow.closest('.row')?.querySelectorAll('.note:not(.argument)').length ?? 0;
    pilcrow.ariaLabel =
      preference('announce') === 'paragraph'
        ? announceWords(pilcrow.dataset['label'] ?? '', count)
        : pilcrow.dataset['label'];
  }
}
