// A link to any words of the page: the quote in the address, found again by anchoring even where the text has changed since,
// and a text fragment for browsers where scripts don't run.

import { describeQuote } from '../../anchor/describe-quote.ts';
import type { Range } from '../../anchor/range.ts';
import { selectorOf } from '../../anchor/selector-of.ts';
import { blockAt, type TextLayer } from '../../anchor/text-layer.ts';
import type { SelectorFields } from '../../model/selector.ts';

/** Maximum length of a quote in an address, in code units; a longer one is named by its beginning. Addresses have limits. */
const LONGEST = 300;

/** Number of words at either end that identify a long quote in a text fragment. */
const ENDS = 5;

/** The address of the words for people and for citations: the browser finds the words, and nothing is said if they are gone. */
export function shortAddressOfQuote(layer: TextLayer, range: Range, page: string): string {
  const { block, selector } = quoteAt(layer, range);
  return `${page.replace(/[?#].*/, '')}#${block}:~:text=${textFragment(selector.exact)}`;
}

/** The address of the words with all that finds them again after the text has changed. */
export function addressOfQuote(layer: TextLayer, range: Range, page: string): string {
  const { block, selector } = quoteAt(layer, range);
  const address = new URL(page.replace(/[?#].*/, ''));
  address.searchParams.set('q', selector.exact);
  if (selector.prefix !== undefined) address.searchParams.set('p', selector.prefix);
  if (selector.suffix !== undefined) address.searchParams.set('s', selector.suffix);
  return `${address.href}#${block}:~:text=${textFragment(selector.exact)}`;
}

function quoteAt(layer: TextLayer, range: Range): { readonly block: string; readonly selector: SelectorFields } {
  const block = blockAt(layer, range.start);
  const end = Math.min(range.end, block?.end ?? range.end, range.start + LONGEST);
  return { block: block?.id ?? '', selector: selectorOf(describeQuote(layer, { start: range.start, end })) };
}

/** The selector in an address; undefined where there is none. What is too long to be ours is cut. */
export function quoteInAddress(address: URL): SelectorFields | undefined {
  const exact = address.searchParams.get('q')?.slice(0, LONGEST) ?? '';
  if (exact.trim() === '') return undefined;
  const prefix = address.searchParams.get('p')?.slice(0, LONGEST);
  const suffix = address.searchParams.get('s')?.slice(0, LONGEST);
  return { exact, ...(prefix == null ? {} : { prefix }), ...(suffix == null ? {} : { suffix }) };
}

/** See https://wicg.github.io/scroll-to-text-fragment/ */
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
