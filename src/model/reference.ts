// A reference: an id of another entry, as one entry's frontmatter names it.

/** The collections whose entries others name. */
export type ReferredCollection = 'articles' | 'claims' | 'arguments' | 'actors' | 'schemes';

export interface Reference {
  /** Its path in the entry's frontmatter; empty if it is the file's folder. */
  readonly path: readonly PropertyKey[];
  /** The collections the id may be of. */
  readonly to: readonly [ReferredCollection, ...ReferredCollection[]];
  /** As written: a bare slug of a claim or argument means the same article. */
  readonly id: string;
}

export function referenceTo(collection: ReferredCollection, path: readonly PropertyKey[], id: string): Reference {
  return { path, to: [collection], id };
}

/** A reference that may be left out. */
export function optionalReference(
  collection: ReferredCollection,
  path: readonly PropertyKey[],
  id: string | undefined,
): readonly Reference[] {
  return id === undefined ? [] : [referenceTo(collection, path, id)];
}

/** The actors that the field `holder` names. `unnamed` is nobody. */
export function holderReferences(holder: string | readonly string[] | undefined): readonly Reference[] {
  if (holder === undefined || holder === 'unnamed') return [];
  return typeof holder === 'string'
    ? [referenceTo('actors', ['holder'], holder)]
    : holder.map((id, i) => referenceTo('actors', ['holder', i], id));
}
