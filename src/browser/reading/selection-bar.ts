// The bar over selected words. Beside a mouse it opens at the words; on a touch screen at the foot of the screen, since the
// system's own menu covers the words.

import type { Range as TextRange } from '../../anchor/range.ts';
import { blockAt, type TextLayer } from '../../anchor/text-layer.ts';
import { type QuotedAt, quotationText } from '../../model/citation.ts';
import { copyWords } from '../../ui/browser-words.ts';
import { copy } from '../shared/copy.ts';
import { element } from '../shared/element.ts';
import { addressOfQuote, shortAddressOfQuote } from './quote-address.ts';

export interface Selected {
  readonly layer: TextLayer;
  readonly range: TextRange;
  /** The same stretch of the page. */
  readonly place: Range;
}

/** The detail of the event that lets other scripts add buttons. */
export interface BarOpened extends Selected {
  readonly bar: HTMLElement;
}

/** Smallest distance of the bar from the window's edges and from the words, in CSS pixels. */
const SPACE = 8;

/** Height of the page's own bar, which stays at the top of the window, in CSS pixels. */
const TOP = 64;

let bar: HTMLElement | undefined;

export const selectionBar = {
  close(): void {
    bar?.remove();
    bar = undefined;
  },
  /** The bar is at the end of the page; for the Tab key it is the next thing after the words. */
  press(event: KeyboardEvent): void {
    const [first] = bar?.children ?? [];
    if (!(first instanceof HTMLElement) || bar?.contains(document.activeElement)) return;
    if (event.key === 'Escape') selectionBar.close();
    if (event.key !== 'Tab' || event.shiftKey) return;
    event.preventDefault();
    first.focus({ preventScroll: true });
  },
};

export function openBar(selected: Selected, isTouch: boolean): void {
  selectionBar.close();
  bar = element('div', { className: isTouch ? 'selection-bar at-foot' : 'selection-bar', role: 'toolbar' });
  bar.setAttribute('aria-label', copyWords.bar);
  bar.append(...buttonsFor(selected));
  document.dispatchEvent(new CustomEvent<BarOpened>('postil:selected', { detail: { bar, ...selected } }));
  document.body.append(bar);
  if (!isTouch) placeAt(bar, selected.place.getBoundingClientRect());
}

function buttonsFor({ layer, range }: Selected): readonly HTMLButtonElement[] {
  const words = layer.text.slice(range.start, range.end);
  const address = addressOfQuote(layer, range, location.href);
  const quotation = quotationOf(words, {
    block: blockAt(layer, range.start)?.id ?? '',
    address: shortAddressOfQuote(layer, range, location.href),
    accessed: copyWords.accessed(new Date().toISOString().slice(0, 10)),
  });
  const share = { title: document.title, text: `“${words}”`, url: address };
  return [
    button(copyWords.link, () => void copy(address, copyWords.link)),
    button(copyWords.quotation, () => void copy(quotation, copyWords.quotation)),
    ...('share' in navigator ? [button(copyWords.share, () => void navigator.share(share).catch(ignoreCancel))] : []),
  ];
}

/** Above the words, or below them where there is no room. */
function placeAt({ style, offsetWidth, offsetHeight }: HTMLElement, { left, top, bottom, width }: DOMRect): void {
  const middle = left + width / 2 - offsetWidth / 2;
  const isAbove = top > offsetHeight + TOP;
  style.left = `${Math.max(SPACE, Math.min(middle, innerWidth - offsetWidth - SPACE)) + scrollX}px`;
  style.top = `${(isAbove ? top - offsetHeight - SPACE : Math.min(bottom, innerHeight - 2 * offsetHeight) + SPACE) + scrollY}px`;
}

/** The citation is at the end of the article. */
function quotationOf(words: string, place: QuotedAt): string {
  return quotationText(words, document.querySelector('.citation')?.textContent ?? document.title, place);
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { textContent: label });
  // The button would take the selection away from the words.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', press);
  return made;
}

/** The reader closed the system's list without choosing. */
function ignoreCancel(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}
