// The collections of the content folder: their names, their schemas, and whether an entry belongs to one article. The
// id of such an entry is `article/entry`. `kinds.ts` lists the collections of annotations.

import { z } from 'zod';
import { actor } from './actor.ts';
import { article } from './article.ts';
import {
  type AnnotationCollection,
  annotationCollections,
  isRemarkCollection,
  kinds,
  type RemarkCollection,
} from './kinds.ts';
import { scheme } from './scheme.ts';

/** A page of the guide, or a page of the library's own, such as an imprint. */
const page = z.strictObject({
  title: z.string().min(1),
  /** The page's contents in one line. */
  description: z.string().optional(),
  order: z.number().default(100),
});

export const collections = {
  articles: { schema: article, perArticle: false },
  ...kinds,
  actors: { schema: actor, perArticle: false },
  schemes: { schema: scheme, perArticle: false },
  guide: { schema: page, perArticle: false },
  pages: { schema: page, perArticle: false },
} as const;

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections) as readonly CollectionName[];

/** The frontmatter of an entry of collection C. */
export type DataOf<C extends CollectionName> = Readonly<z.infer<(typeof collections)[C]['schema']>>;

/**
 * An entry that was read from a file. `id` is the path in the collection's folder, without `.md`. `file` is the path in
 * the content folder.
 */
export interface Entry<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly id: string;
  readonly file: string;
  readonly data: DataOf<C>;
  /** The Markdown after the frontmatter, as written. */
  readonly body: string;
}

/**
 * A key that is unique in the library: `claims/article/claim`. An id is not unique, because entries of two collections
 * may have the same id.
 */
export function keyOf({ collection, id }: Pick<Entry, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

export function isOf<C extends CollectionName>(entry: Entry, collection: C): entry is Entry<C> {
  return entry.collection === collection;
}

/** Whether an entry is an annotation of any kind. */
export function isAnnotation(entry: Entry): entry is Entry<AnnotationCollection> {
  return annotationCollections.some((collection) => collection === entry.collection);
}

/** Whether an entry is a remark: a passage and a text about it, such as a note or a question. */
export function isRemark(entry: Entry): entry is Entry<RemarkCollection> {
  return isRemarkCollection(entry.collection);
}

/** The entries of one collection, in the order given. */
export function entriesOf<C extends CollectionName>(entries: readonly Entry[], collection: C): readonly Entry<C>[] {
  return entries.filter((entry): entry is Entry<C> => isOf(entry, collection));
}
