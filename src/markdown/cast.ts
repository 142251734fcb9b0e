// An article's cast → the mentions of actors in its text: names found in the text, with single passages added and
// excluded.

import { type Anchor, anchor, isFound } from '../anchor/anchor.ts';
import { findNames, indexNames, type Mention, type NameIndex } from '../anchor/find-names.ts';
import type { IndexedText } from '../anchor/indexed-text.ts';
import { inReadingOrder, overlaps } from '../anchor/range.ts';
import type { ArticleEntry } from '../model/corpus.ts';
import type { Selector } from '../model/selector.ts';

/** A passage that an article's cast includes or excludes as a mention of an actor, with its anchor. */
export interface CastAnchor {
  readonly actor: string;
  readonly list: 'include' | 'exclude';
  /** The path of the selector in the article's frontmatter. */
  readonly path: readonly PropertyKey[];
  readonly selector: Selector;
  readonly anchor: Anchor;
}

/** The single passages in the article's cast, with their anchors, in the order written. */
export function castAnchors(text: IndexedText, { data }: ArticleEntry): readonly CastAnchor[] {
  return Object.entries(data.cast).flatMap(([actor, member]) =>
    (['include', 'exclude'] as const).flatMap((list) =>
      member[list].map((selector, i) => {
        return { actor, list, path: ['cast', actor, list, i], selector, anchor: anchor(text, selector) };
      }),
    ),
  );
}

/**
 * The mentions in the text: names from the library and from the article's cast, plus the passages that the cast
 * includes, minus those that it excludes.
 */
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
