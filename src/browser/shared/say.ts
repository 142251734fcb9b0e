// Shows a short message at the bottom of the page, also to screen readers, and removes it after some seconds.

import { element } from './element.ts';

/** Milliseconds until a message is removed: long enough to read two lines. */
const STAYS = 6000;

let box: HTMLElement | undefined;
let leaving = 0;

export function say(text: string): void {
  if (box === undefined) {
    box = element('p', { className: 'said', role: 'status' });
    document.body.append(box);
  }
  clearTimeout(leaving);
  box.textContent = text;
  leaving = window.setTimeout(() => box?.replaceChildren(), STAYS);
}
