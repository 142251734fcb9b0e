// A word to the reader, at the foot of the page and to screen readers; it goes by itself.

/** Long enough to read two lines, in milliseconds. */
const STAYS = 6000;

let box: HTMLElement | undefined;
let leaving = 0;

export function say(text: string): void {
  if (box === undefined) {
    box = document.createElement('p');
    box.className = 'said';
    box.setAttribute('role', 'status');
    document.body.append(box);
  }
  clearTimeout(leaving);
  box.textContent = text;
  leaving = window.setTimeout(() => box?.replaceChildren(), STAYS);
}
