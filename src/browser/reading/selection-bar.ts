// The bar for selected words. For a mouse, it is next to the words; on a touch screen, it is at the bottom of the
// screen, because the system shows its own menu next to the words.

import type { Range as TextRange } from '../../anchor/range.ts';
import { blockAt, type TextLayer } from '../../anchor/text-layer.ts';
import { quotationText } from '../../model/citation.ts';
import { copyWords } from '../../ui/browser-words.ts';
import { copy } from '../shared/copy.ts';
import { element } from '../shared/element.ts';
import { addressOfQuote, shortAddressOfQuote } from './quote-address.ts';

export interface Selected {
  readonly layer: TextLayer;
  readonly range: TextRange;
  /** The selected words as a DOM range. */
  readonly place: Range;
}

/** The detail of the event `postil:selected`, at which other scripts can add buttons. */
export interface BarOpened extends Selected {
  readonly bar: HTMLElement;
}

/** Minimum distance, in CSS pixels, of the bar from the window's edges and from the words. */
const SPACE = 8;

/** The height, in CSS pixels, of the page's bar, which is always at the top of the window. */
const TOP = 64;

let bar: HTMLElement | undefined;

export const selectionBar = {
  close(): void {
    bar?.remove();
    bar = undefined;
  },
  /**
   * Tab moves the focus from the selected words to the bar, although the bar's element is at the end of the page.
   * Escape closes the bar.
   */
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
  const className = isTouch ? 'selection-bar at-foot' : 'selection-bar';
  bar = element('div', { className, role: 'toolbar', ariaLabel: copyWords.bar });
  bar.append(...buttonsFor(selected));
  document.dispatchEvent(new CustomEvent<BarOpened>('postil:selected', { detail: { bar, ...selected } }));
  document.body.append(bar);
  if (!isTouch) placeAt(bar, selected.place.getBoundingClientRect());
}

/** The article's citation is taken from the end of the page. */
function buttonsFor({ layer, range }: Selected): readonly HTMLButtonElement[] {
  const quoted = copyWords.quoted(layer.text.slice(range.start, range.end));
  const address = addressOfQuote(layer, range, location.href);
  const quotation = quotationText(quoted, document.querySelector('.citation')?.textContent ?? document.title, {
    block: blockAt(layer, range.start)?.id,
    address: shortAddressOfQuote(layer, range, location.href),
    accessed: copyWords.accessed(new Date().toISOString().slice(0, 10)),
  });
  const share = { title: document.title, text: quoted, url: address };
  return [
    button(copyWords.link, () => void copy(address, copyWords.link)),
    button(copyWords.quotation, () => void copy(quotation, copyWords.quotation)),
    ...('share' in navigator ? [button(copyWords.share, () => void navigator.share(share).catch(ignoreCancel))] : []),
  ];
}

/** Places the bar above the words or, without enough space there, below them. */
function placeAt({ style, offsetWidth, offsetHeight }: HTMLElement, { left, top, bottom, width }: DOMRect): void {
  const middle = left + width / 2 - offsetWidth / 2;
  const isAbove = top > offsetHeight + TOP;
  style.left = `${Math.max(SPACE, Math.min(middle, innerWidth - offsetWidth - SPACE)) + scrollX}px`;
  style.top = `${(isAbove ? top - offsetHeight - SPACE : Math.min(bottom, innerHeight - 2 * offsetHeight) + SPACE) + scrollY}px`;
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { textContent: label });
  // Without this line, pressing the button would end the selection.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', press);
  return made;
}

/** Ignores the error that `share` throws when the reader closes the system's dialog without choosing. */
function ignoreCancel(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}
