// The page was opened, or gone to, at the place of an annotation: it is lifted and shown, whatever layers are on.

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

/** The annotation's own id: a note in the margin is named by a number, and a former id's place names the present one. */
function annotationAt(written: string): string {
  const id = document.getElementById(written)?.dataset['now'] ?? written;
  const target = document.getElementById(id);
  return target?.matches('.note') ? idOfNote(target) : id;
}
