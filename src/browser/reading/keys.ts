// The keys of the reading page: next and previous note, layers, all claims, an actor's card, help, the presentation,
// and back to the text. Single-character keys can be switched off (WCAG 2.1.4). While the reader types in a field, no
// key has an effect.

import { preference } from '../shared/preferences.ts';
import type { Activation } from './activation.ts';
import { openActorCard } from './actor-card.ts';
import { foldOf, noteOf, refOf } from './annotations.ts';
import { toggleAll, toggleLayer } from './layers.ts';
import type { NoteTools } from './note-tools.ts';
import { closePopup } from './popup.ts';
import { pressInPresentation } from './presentation.ts';
import { closeSheet } from './sheet.ts';

export function readingKeys(reader: HTMLElement, activation: Activation, notes: NoteTools) {
  const single: Readonly<Record<string, () => void>> = {
    j: () => notes.step(1),
    k: () => notes.step(-1),
    '?': () => help(reader),
    a: toggleAll,
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((key) => [String(key), () => toggleLayer(key - 1)])),
  };
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || pressInPresentation(event)) return;
    if (event.key === 'Escape') back(reader, activation);
    else if (isName(event.target) && event.key === 'Enter') openActorCard(event.target);
    else if (preference('keys') !== 'off') single[latinKey(event)]?.();
  };
}

/**
 * The character of a key. On a keyboard with other letters or digits, the character that a Latin keyboard has in this
 * position.
 */
function latinKey({ key, code }: KeyboardEvent): string {
  if (key === '؟') return '?';
  return /[^ -~]/.test(key) ? code.replace(/^(Key|Digit)/, '').toLowerCase() : key;
}

/** Whether an element is an actor's name that Tab can reach. */
function isName(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches('.a[role]');
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof Element &&
    target.closest('dialog, input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') !== null
  );
}

function help(reader: HTMLElement): void {
  const legend = reader.querySelector<HTMLDetailsElement>('.bar .legend');
  if (legend === null) return;
  legend.open = !legend.open;
  legend.querySelector('summary')?.focus({ preventScroll: true });
  legend.querySelector('.keys')?.scrollIntoView({ block: 'nearest' });
}

/**
 * Closes the list, sheet or menu that is open over the text. If none is open, folds the current note and moves the
 * focus to its number.
 */
function back(reader: HTMLElement, activation: Activation): void {
  if (closeSheet() || closePopup()) return;
  const menu = reader.querySelector<HTMLDetailsElement>('.bar details[open]');
  if (menu !== null) {
    menu.open = false;
    menu.querySelector('summary')?.focus({ preventScroll: true });
    return;
  }
  const id = activation.current();
  activation.pin();
  const fold = foldOf(noteOf(id));
  if (fold) fold.open = false;
  refOf(id)?.focus({ preventScroll: true });
}
