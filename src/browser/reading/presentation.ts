// The presentation: one paragraph at a time, in large type, with its notes below. Keys and buttons show the next or the
// previous paragraph, or end the presentation.

import { sheetWords } from '../../ui/browser-words.ts';
import { element } from '../shared/element.ts';

let rows: readonly HTMLElement[] = [];
let at = 0;
let buttons: HTMLElement | undefined;

/** @returns whether the presentation has used the key */
export function pressInPresentation({ key }: KeyboardEvent): boolean {
  if (rows.length === 0) return false;
  const [back, forth] =
    document.documentElement.dir === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key === 'Escape') end();
  else if (key === forth || key === 'PageDown') show(at + 1);
  else if (key === back || key === 'PageUp') show(at - 1);
  else return false;
  return true;
}

/** Starts the presentation with the first paragraph that is not above the window. */
export function startPresentation(): void {
  rows = [...document.querySelectorAll<HTMLElement>('.text > .row')];
  const first = rows.findIndex((row) => row.getBoundingClientRect().bottom > 0);
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('.bar details')) menu.open = false;
  document.documentElement.classList.add('presenting');
  buttons = element(
    'p',
    { className: 'presenter' },
    button('‹', sheetWords.previous, () => show(at - 1)),
    button('›', sheetWords.next, () => show(at + 1)),
    button('✕', sheetWords.close, end),
  );
  document.body.append(buttons);
  show(Math.max(0, first));
}

function show(index: number): void {
  at = Math.max(0, Math.min(rows.length - 1, index));
  for (const [i, row] of rows.entries()) row.classList.toggle('presented', i === at);
  scrollTo({ top: 0 });
}

function end(): void {
  const last = rows[at];
  rows = [];
  buttons?.remove();
  document.documentElement.classList.remove('presenting');
  last?.scrollIntoView({ block: 'start' });
}

function button(sign: string, label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { textContent: sign, ariaLabel: label });
  made.addEventListener('click', press);
  return made;
}
