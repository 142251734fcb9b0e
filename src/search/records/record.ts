// Search records: one for each article, annotation and actor. A filter applies to a whole record, so everything that
// can be filtered by its holder or stance has its own record. An article is one record with a passage per block.

import type { KindName } from '../../model/kinds.ts';

export type SearchKind = 'article' | 'actor' | KindName;

interface RecordBase {
  /** URL that a result opens, relative to the site's root: `articles/x.html#claim-y`. It is unique. */
  readonly url: string;
  /** A BCP 47 tag. Words are separated and stemmed by language, so each language has its own index. */
  readonly language: string;
  readonly title: string;
  /**
   * Values that the result shows unchanged: `quote`, `statement`, `holder`. They are not searched, so `content` repeats
   * the words to be searched.
   */
  readonly meta: Readonly<Record<string, string>>;
  /** Filter values other than `kind`. They are ids, which don't depend on names and languages. */
  readonly filters: Readonly<Partial<Record<SearchFilter, readonly string[]>>>;
}

export type SearchFilter = 'article' | 'holder' | 'stance' | 'voice' | 'type' | 'relation' | 'actor' | 'actorType';

/** The names that readers see for the ids in filters: names of articles and actors, including holders. */
export interface FilterNames {
  readonly article: Readonly<Record<string, string>>;
  readonly actor: Readonly<Record<string, string>>;
}

/** The record of an annotation or an actor. Every match in the record opens the same URL. */
export interface EntryRecord extends RecordBase {
  readonly kind: Exclude<SearchKind, 'article'>;
  readonly content: string;
}

/** The record of an article. A match opens the passage that contains the word. */
export interface ArticleRecord extends RecordBase {
  readonly kind: 'article';
  readonly passages: readonly Passage[];
}

/** A block of an article. */
export interface Passage {
  readonly id: string;
  /** Label of the passage in a list of results: `¶ 3`. */
  readonly title: string;
  readonly text: string;
}

export type SearchRecord = EntryRecord | ArticleRecord;
