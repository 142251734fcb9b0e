// An entry → its references to other entries, with the collections and the paths in the file. Checks, merges and
// removals use them.

import { type CollectionName, collections, type Entry, isAnnotation, isOf } from './collections.ts';
import { articleOf, resolve } from './corpus.ts';
import { type AnnotationCollection, kinds } from './kinds.ts';
import { optionalReference, type Reference, referenceTo } from './reference.ts';

/**
 * The references of an entry, with full ids. If the entry names a claim or argument without an article, the entry's own
 * article is added.
 */
export function referencesOf(entry: Entry): readonly Reference[] {
  const article = isOf(entry, 'articles') ? entry.id : articleOf(entry.id);
  return writtenIn(entry).map((reference) => ({
    ...reference,
    id: isPerArticle(reference.to[0]) ? resolve(reference.id, article) : reference.id,
  }));
}

/** The ids of the actors that an entry refers to: authors, holders, reporters, members of the cast, `partOf`. */
export function actorsNamedBy(entry: Entry): readonly string[] {
  return writtenIn(entry).flatMap(({ to, id }) => (to.includes('actors') ? [id] : []));
}

/**
 * The value of a field in an entry's frontmatter, by the path of the field. For a reference, it is the id as written.
 */
export function writtenAt({ data }: Entry, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), data);
}

function writtenIn(entry: Entry): readonly Reference[] {
  if (isAnnotation(entry)) return [referenceTo('articles', [], articleOf(entry.id)), ...namedByAnnotation(entry)];
  if (isOf(entry, 'articles')) return namedByArticle(entry);
  return isOf(entry, 'actors') ? optionalReference('actors', ['partOf'], entry.data.partOf) : [];
}

function namedByAnnotation<C extends AnnotationCollection>({ collection, data }: Entry<C>): readonly Reference[] {
  const table: KindsByCollection = kinds;
  return table[collection].referencesOf(data);
}

/**
 * A type for the table of kinds. By it, the compiler knows that the entries of a collection have the fields of its
 * kind.
 */
type KindsByCollection = {
  readonly [C in AnnotationCollection]: { readonly referencesOf: (data: Entry<C>['data']) => readonly Reference[] };
};

function namedByArticle({ data: { authors, thesis, explains, cast } }: Entry<'articles'>): readonly Reference[] {
  return [
    ...authors.map((id, i) => referenceTo('actors', ['authors', i], id)),
    ...optionalReference('claims', ['thesis'], thesis),
    ...optionalReference('claims', ['explains'], explains),
    ...Object.keys(cast).map((id) => referenceTo('actors', ['cast', id], id)),
  ];
}

function isPerArticle(collection: CollectionName): boolean {
  return collections[collection].perArticle;
}
