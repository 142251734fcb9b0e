// The fields of an entry → the selectors of its passage. Every kind of annotation has them in `quote` or, in pieces, in
// `quotes`.

import type { Entry } from './collections.ts';
import type { Selector } from './selector.ts';

/** Fields with the selectors of a passage. */
interface Quoted {
  readonly quote?: Selector | undefined;
  readonly quotes?: readonly Selector[] | undefined;
}

export interface Quote {
  /** The path of the selector in the entry's frontmatter: `['quotes', 1]`. */
  readonly path: readonly PropertyKey[];
  readonly selector: Selector;
}

/**
 * The quotes of an entry, in the order of its file. Empty for an unstated claim and other entries without a passage.
 */
export function quotesIn({ data }: { readonly data: Entry['data'] | Quoted }): readonly Quote[] {
  if ('quotes' in data && data.quotes !== undefined)
    return data.quotes.map((selector, i) => ({ path: ['quotes', i], selector }));
  return 'quote' in data && data.quote !== undefined ? [{ path: ['quote'], selector: data.quote }] : [];
}

/** The selectors of an entry's passage, without their paths. */
export function quotesOf(entry: { readonly data: Entry['data'] | Quoted }): readonly Selector[] {
  return quotesIn(entry).map(({ selector }) => selector);
}
