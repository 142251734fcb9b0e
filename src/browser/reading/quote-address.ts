// Addresses of any words of the page. The full address contains the quote, which is found even if the text has changed.
// The full and the short address contain a text fragment, with which a browser finds the words without scripts.

import { describeQuote } from '../../anchor/describe-quote.ts';
import type { Range } from '../../anchor/range.ts';
import { selectorOf } from '../../anchor/selector-of.ts';
import { blockAt, type TextLayer } from '../../anchor/text-layer.ts';
import type { SelectorFields } from '../../model/selector.ts';

/**
 * Maximum length, in code units, of a quote in an address. A longer quote is cut, because addresses have a maximum
 * length.
 */
const LONGEST = 300;

/** Number of words at the start and at the end that identify a long quote in a text fragment. */
const ENDS = 5;

/** A short address for citations. The browser looks for the words; if it doesn't find them, no message is shown. */
export function shortAddressOfQuote(layer: TextLayer, range: Range, page: string): string {
  const { block, selector } = quoteAt(layer, range);
  return `${page.replace(/[?#].*/, '')}#${block}:~:text=${textFragment(selector.exact)}`;
}

/** A full address with the quote's selector, so that anchoring finds the words even if the text has changed. */
export function addressOfQuote(layer: TextLayer, range: Range, page: string): string {
  const { block, selector } = quoteAt(layer, range);
  const { exact: q, prefix: p, suffix: s } = selector;
  const query = new URLSearchParams({ q, ...(p && { p }), ...(s && { s }) });
  return `${page.replace(/[?#].*/, '')}?${query}#${block}`;
}

function quoteAt(layer: TextLayer, range: Range): { readonly block: string; readonly selector: SelectorFields } {
  const block = blockAt(layer, range.start);
  const end = Math.min(range.end, block?.end ?? range.end, range.start + LONGEST);
  return { block: block?.id ?? '', selector: selectorOf(describeQuote(layer, { start: range.start, end })) };
}

/**
 * The selector in an address; undefined if there is none. Anybody can write an address, so its texts are cut to the
 * maximum length.
 */
export function quoteInAddress(address: URL): SelectorFields | undefined {
  const exact = address.searchParams.get('q')?.slice(0, LONGEST) ?? '';
  if (exact.trim() === '') return undefined;
  const prefix = address.searchParams.get('p')?.slice(0, LONGEST);
  const suffix = address.searchParams.get('s')?.slice(0, LONGEST);
  return { exact, ...(prefix == null ? {} : { prefix }), ...(suffix == null ? {} : { suffix }) };
}

/** The value of a text fragment; see https://wicg.github.io/scroll-to-text-fragment/ */
function textFragment(words: string): string {
  const pieces = words.split(/\s+/);
  const short = pieces.length <= 3 * ENDS;
  return short
    ? encoded(words)
    : `${encoded(pieces.slice(0, ENDS).join(' '))},${encoded(pieces.slice(-ENDS).join(' '))}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
