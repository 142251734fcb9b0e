// A reference: the id of another entry, written in an entry's frontmatter.

/** The collections to whose entries other entries can refer. */
export type ReferredCollection = 'articles' | 'claims' | 'arguments' | 'actors' | 'schemes';

export interface Reference {
  /**
   * The path of the reference in the frontmatter. It is empty for the article of an annotation, because the folder of
   * the file gives the article.
   */
  readonly path: readonly PropertyKey[];
  /** The collections in which the referenced entry may be. */
  readonly to: readonly [ReferredCollection, ...ReferredCollection[]];
  /** The id as written. For a claim or argument of the same article, the article's id may be left out. */
  readonly id: string;
}

export function referenceTo(collection: ReferredCollection, path: readonly PropertyKey[], id: string): Reference {
  return { path, to: [collection], id };
}

/** The reference in a field, as a list. Empty if the field is missing. */
export function optionalReference(
  collection: ReferredCollection,
  path: readonly PropertyKey[],
  id: string | undefined,
): readonly Reference[] {
  return id === undefined ? [] : [referenceTo(collection, path, id)];
}

/** References to the actors in the field `holder`. `unnamed` refers to no actor. */
export function holderReferences(holder: string | readonly string[] | undefined): readonly Reference[] {
  if (holder === undefined || holder === 'unnamed') return [];
  return typeof holder === 'string'
    ? [referenceTo('actors', ['holder'], holder)]
    : holder.map((id, i) => referenceTo('actors', ['holder', i], id));
}
