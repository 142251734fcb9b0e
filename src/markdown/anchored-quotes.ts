// Every quote of a reading with its anchor: of claims, of notes, and of the article's cast.

import type { Anchor } from '../anchor/anchor.ts';
import type { Entry } from '../model/collections.ts';
import type { Selector } from '../model/selector.ts';
import type { CastAnchor } from './cast.ts';
import type { Placed } from './placed.ts';
import type { Reading } from './reading.ts';

/** A quote as written, where it is written, and what it was found to mean. */
export interface AnchoredQuote {
  readonly entry: Entry;
  /** Where the selector stands in the entry's frontmatter. */
  readonly path: readonly PropertyKey[];
  readonly selector: Selector;
  readonly anchor: Anchor;
}

/** The quotes of one article: claims and notes in reading order, then its cast. */
export function quotesIn({ article, claims, notes, cast }: Reading): readonly AnchoredQuote[] {
  return [
    ...claims.flatMap((placed) => quotesOf(placed, placed.entry.data.quotes ?? [placed.entry.data.quote])),
    ...notes.flatMap((placed) => quotesOf(placed, [placed.entry.data.quote])),
    ...cast.map(({ path, selector, anchor }: CastAnchor) => ({ entry: article, path, selector, anchor })),
  ];
}

function quotesOf(
  { entry, anchors }: Placed<Entry<'claims'> | Entry<'notes'>>,
  selectors: readonly (Selector | undefined)[],
): readonly AnchoredQuote[] {
  const isInPieces = 'quotes' in entry.data && entry.data.quotes !== undefined;
  return anchors.map((anchor, i) => ({
    entry,
    path: isInPieces ? ['quotes', i] : ['quote'],
    selector: selectors[i] as Selector,
    anchor,
  }));
}
