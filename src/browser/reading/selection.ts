// Words of the article are selected: a small bar offers a link to them, and a quotation with its source.

import type { Range as TextRange } from '../../anchor/range.ts';
import { blockAt, type TextLayer } from '../../anchor/text-layer.ts';
import { quotationText } from '../../model/citation.ts';
import { copyWords } from '../../ui/browser-words.ts';
import { copy } from '../shared/copy.ts';
import { layerOfPage, layerRange } from './page-text.ts';
import { addressOfQuote } from './quote-address.ts';

/** Told before the bar is shown, so that others can add to it. */
export interface Selected {
  readonly bar: HTMLElement;
  readonly layer: TextLayer;
  readonly range: TextRange;
}

export function connectSelection(): void {
  let bar: HTMLElement | undefined;
  const close = () => {
    bar?.remove();
    bar = undefined;
  };
  document.addEventListener('selectionchange', () => {
    if (getSelection()?.isCollapsed !== false) close();
  });
  const offer = () => {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const layer = layerOfPage();
    const words = range === undefined || range.collapsed ? undefined : layerRange(layer, range);
    if (range === undefined || words === undefined) return close();
    close();
    bar = document.createElement('div');
    bar.className = 'selection-bar';
    bar.setAttribute('role', 'toolbar');
    bar.setAttribute('aria-label', copyWords.bar);
    bar.append(
      button(copyWords.link, () => addressOfQuote(layer, words, location.href)),
      button(copyWords.quotation, () =>
        quotation(layer.text.slice(words.start, words.end), blockAt(layer, words.start)?.id ?? ''),
      ),
      ...copyBibtex(),
    );
    document.dispatchEvent(new CustomEvent<Selected>('postil:selected', { detail: { bar, layer, range: words } }));
    document.body.append(bar);
    const { left, top, bottom, width } = range.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = bar;
    bar.style.left = `${Math.max(8, Math.min(left + width / 2 - offsetWidth / 2, innerWidth - offsetWidth - 8)) + scrollX}px`;
    bar.style.top = `${(top > offsetHeight + 64 ? top - offsetHeight - 8 : bottom + 8) + scrollY}px`;
  };
  // It stands at the page's end; from the keyboard it is the next thing after the words.
  document.addEventListener('keydown', (event) => {
    const [first] = bar?.children ?? [];
    if (!(first instanceof HTMLElement) || bar?.contains(document.activeElement)) return;
    if (event.key === 'Escape') close();
    if (event.key !== 'Tab' || event.shiftKey) return;
    event.preventDefault();
    first.focus({ preventScroll: true });
  });
  document.addEventListener('pointerup', () => setTimeout(offer));
  document.addEventListener('keyup', (event) => {
    if (event.shiftKey || event.key === 'Shift') offer();
  });
}

/** The citation stands at the article's end. */
function quotation(words: string, block: string): string {
  const citation = document.querySelector('.citation')?.textContent ?? document.title;
  return quotationText(words, citation, block, location.href.replace(/[?#].*/, ''));
}

function copyBibtex(): readonly HTMLButtonElement[] {
  const entry = document.querySelector('.bibtex pre')?.textContent;
  return entry === undefined ? [] : [button(copyWords.bibtex, () => entry)];
}

function button(label: string, text: () => string): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = label;
  // The selection would be lost to the button otherwise.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', () => void copy(text(), label));
  return made;
}
