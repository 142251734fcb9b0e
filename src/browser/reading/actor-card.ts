// Opens an actor's card from a name in the text, if the layer of actors is on. The card is copied from the end of the
// page.

import { sheetWords } from '../../ui/browser-words.ts';
import { element } from '../shared/element.ts';
import { closePopup, openPopup } from './popup.ts';

/** @param name the element of a name in the text */
export function openActorCard(name: HTMLElement): void {
  const card = document.getElementById(`actor-${name.dataset['actor']}`);
  if (card === null) return;
  const close = element('button', { className: 'close', textContent: '✕', ariaLabel: sheetWords.close });
  const label = card.querySelector('b')?.textContent ?? '';
  const box = element('section', { className: 'overlaps card', role: 'dialog', ariaLabel: label, tabIndex: -1 });
  box.append(
    ...[...card.children].map((child) => child.cloneNode(true)),
    paragraphsOf(name.dataset['actor'] ?? ''),
    close,
  );
  close.addEventListener('click', () => {
    closePopup();
    // Returns the focus to the name. A name that Tab skips needs a tabindex of -1 for this.
    name.tabIndex = name.role ? 0 : -1;
    name.focus({ preventScroll: true });
  });
  openPopup(box, [name], name.getBoundingClientRect().left);
  box.focus({ preventScroll: true });
}

/** Links to the numbered paragraphs that name the actor: “¶ 1 2 5”. */
function paragraphsOf(actor: string): HTMLElement {
  const numbers = [...document.querySelectorAll<HTMLAnchorElement>('.block > .pilcrow')].filter((number) =>
    number.parentElement?.querySelector(`.a[data-actor="${CSS.escape(actor)}"]`),
  );
  const links = numbers.map(({ hash, dataset }) => element('a', { href: hash, textContent: dataset['n'] ?? '' }));
  return element('p', { className: 'voice' }, '¶', ...links.flatMap((link) => [' ', link]));
}

/**
 * If the layer of actors is on, makes the first mention of each actor in a block reachable with Tab and openable with
 * Enter.
 */
export function updateNameStops(): void {
  const isOn = document.querySelector('#layer-actors:checked') !== null;
  for (const block of document.querySelectorAll('.reading .block')) {
    const seen = new Set<string | undefined>();
    for (const name of block.querySelectorAll<HTMLElement>('.a')) {
      const isStop = isOn && !seen.has(name.dataset['actor']);
      seen.add(name.dataset['actor']);
      name.role = isStop ? 'button' : null;
      if (isStop) name.tabIndex = 0;
      else name.removeAttribute('tabindex');
    }
  }
}
