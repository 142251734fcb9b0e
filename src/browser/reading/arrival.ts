// When the page opens at an annotation, or a link leads to an annotation, that annotation is highlighted and shown, even if
// its layer is off.

import { fragment } from '../shared/fragment.ts';
import type { Activation } from './activation.ts';
import { idOfNote, isPhone, noteOf, piecesOf } from './annotations.ts';
import { showLayer } from './layers.ts';
import { openSheet } from './sheet.ts';

export function arrive(activation: Activation): void {
  const id = annotationAt(fragment());
  const note = noteOf(id);
  if (note === null && piecesOf(id).length === 0) return;
  if (id.startsWith('argument-')) showLayer('arguments');
  activation.pin(id);
  if (isPhone() && note) openSheet(id, activation.highlight);
  else if (id.startsWith('argument-')) note?.scrollIntoView({ block: 'center' });
}

/** The annotation for a fragment, which may be its id, a former id (`data-now` has the current one), or the id of its note. */
function annotationAt(written: string): string {
  const id = document.getElementById(written)?.dataset['now'] ?? written;
  const target = document.getElementById(id);
  return target?.matches('.note') ? idOfNote(target) : id;
}
