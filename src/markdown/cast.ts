// An article's cast → where its text names whom: names found by their words, with single passages added and taken away.

import { type Anchor, anchor, isFound } from '../anchor/anchor.ts';
import { findNames, indexNames, type Mention, type NameIndex } from '../anchor/find-names.ts';
import type { IndexedText } from '../anchor/indexed-text.ts';
import { inReadingOrder, overlaps } from '../anchor/range.ts';
import type { ArticleEntry } from '../model/corpus.ts';
import type { Selector } from '../model/selector.ts';

/** A passage that an article's cast gives an actor, or takes from it, with the place found for it. */
export interface CastAnchor {
  readonly actor: string;
  readonly list: 'include' | 'exclude';
  /** The path of the selector in the article's frontmatter. */
  readonly path: readonly PropertyKey[];
  readonly selector: Selector;
  readonly anchor: Anchor;
}

/** The single passages that the article's cast lists, in the order written. */
export function castAnchors(text: IndexedText, { data }: ArticleEntry): readonly CastAnchor[] {
  return Object.entries(data.cast).flatMap(([actor, member]) =>
    (['include', 'exclude'] as const).flatMap((list) =>
      member[list].map((selector, i) => {
        return { actor, list, path: ['cast', actor, list, i], selector, anchor: anchor(text, selector) };
      }),
    ),
  );
}

/** Names found in the text, with the article's cast: its own names, single passages added, single passages taken away. */
export function mentionsIn(
  text: IndexedText,
  article: ArticleEntry,
  names: NameIndex,
  cast: readonly CastAnchor[],
): readonly Mention[] {
  const castNames = indexNames(
    Object.entries(article.data.cast).flatMap(([id, { aliases }]) => aliases.map((name) => ({ name, id }))),
  );
  const listed = (list: CastAnchor['list']) =>
    cast.flatMap((one) => (one.list === list && isFound(one.anchor) ? [{ ...one.anchor.range, id: one.actor }] : []));
  const [included, excluded] = [listed('include'), listed('exclude')];
  const named = findNames(text.layer.text, castNames, names).filter(
    (mention) =>
      !included.some((other) => overlaps(mention, other)) &&
      !excluded.some((other) => other.id === mention.id && overlaps(mention, other)),
  );
  return [...named, ...included].sort(inReadingOrder);
}
