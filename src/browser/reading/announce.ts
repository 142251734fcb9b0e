// Announcements for screen readers at marks: each mark, a count per paragraph, or none.

import { listWords } from '../../ui/browser-words.ts';
import { preference } from '../shared/preferences.ts';
import { setStops } from './stops.ts';

/** Numbers in the text are hidden from assistive technology where they are not wanted; Tab then stops at the notes instead. */
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
        ? listWords.counted(pilcrow.dataset['label'] ?? '', count)
        : pilcrow.dataset['label'];
  }
}
