// Search records: one for each article, annotation and actor. A filter belongs to a record, so whatever is filtered by its
// holder or stance is a record of its own; an article is one record with a passage per block.

import type { KindName } from '../../model/kinds.ts';

export type SearchKind = 'article' | 'actor' | KindName;

interface Found {
  /** What a click opens, relative to the site's root: `articles/x.html#claim-y`. No two records have the same. */
  readonly url: string;
  /** A BCP 47 tag. Words are cut and stemmed by their language, so each language has an index of its own. */
  readonly language: string;
  readonly title: string;
  /** Shown with the result, verbatim: `quote`, `statement`, `holder`. What of it should be found is in the content too. */
  readonly meta: Readonly<Record<string, string>>;
  /** Besides `kind`, by which every record can be filtered. Values are ids, which outlive names and other languages. */
  readonly filters: Readonly<Partial<Record<SearchFilter, readonly string[]>>>;
}

export type SearchFilter = 'article' | 'holder' | 'stance' | 'voice' | 'type' | 'relation' | 'actor' | 'actorType';

/** What the ids in filters are called: articles and actors, holders among them. */
export interface FilterNames {
  readonly article: Readonly<Record<string, string>>;
  readonly actor: Readonly<Record<string, string>>;
}

/** An annotation or an actor: all of its words open the same address. */
export interface EntryRecord extends Found {
  readonly kind: Exclude<SearchKind, 'article'>;
  readonly content: string;
}

/** An article: a word opens the passage where it stands. */
export interface ArticleRecord extends Found {
  readonly kind: 'article';
  readonly passages: readonly Passage[];
}

/** A block of an article, by its id on the article's page. */
export interface Passage {
  readonly id: string;
  /** Names the place in a list of results: `¶ 3`. */
  readonly title: string;
  readonly text: string;
}

export type SearchRecord = EntryRecord | ArticleRecord;
