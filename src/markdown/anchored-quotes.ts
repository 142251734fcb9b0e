// A reading → all quotes with their anchors: quotes of claims, of remarks, and of the article's cast.

import type { Anchor } from '../anchor/anchor.ts';
import type { Entry } from '../model/collections.ts';
import { quotesIn } from '../model/quotes.ts';
import type { Selector } from '../model/selector.ts';
import type { CastAnchor } from './cast.ts';
import type { Placed } from './placed.ts';
import type { Reading } from './reading.ts';

export interface AnchoredQuote {
  readonly entry: Entry;
  /** The path of the selector in the entry's frontmatter. */
  readonly path: readonly PropertyKey[];
  readonly selector: Selector;
  readonly anchor: Anchor;
}

/** The quotes of one article: of claims in reading order, of remarks in reading order, then of the cast. */
export function anchoredQuotes({ article, claims, remarks, cast }: Reading): readonly AnchoredQuote[] {
  return [
    ...[...claims, ...remarks].flatMap(quotesOfOne),
    ...cast.map(({ path, selector, anchor }: CastAnchor) => ({ entry: article, path, selector, anchor })),
  ];
}

function quotesOfOne({ entry, anchors }: Placed<Entry>): readonly AnchoredQuote[] {
  return quotesIn(entry).flatMap((quote, i) => {
    const anchor = anchors[i];
    return anchor === undefined ? [] : [{ entry, ...quote, anchor }];
  });
}
