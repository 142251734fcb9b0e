// Search records: one for each article, annotation and actor. A filter belongs to a record, so whatever is filtered by its
// holder or stance is a record of its own; an article is one record with a passage per block.

import type { KindName } from '../../model/kinds.ts';

export type SearchKind = 'article' | 'actor' | KindName;

interface Found {
  /** URL that a result opens, relative to the site's root: `articles/x.html#claim-y`. Unique. */
  readonly url: string;
  /** A BCP 47 tag. Words are separated and stemmed by language, so each language has an index of its own. */
  readonly language: string;
  readonly title: string;
  /** Shown with the result, verbatim: `quote`, `statement`, `holder`. It is not searched; `content` repeats what should be. */
  readonly meta: Readonly<Record<string, string>>;
  /** Filter values besides `kind`. They are ids, which don't depend on names and languages. */
  readonly filters: Readonly<Partial<Record<SearchFilter, readonly string[]>>>;
}

export type SearchFilter = 'article' | 'holder' | 'stance' | 'voice' | 'type' | 'relation' | 'actor' | 'actorType';

/** Names of the ids in filters: articles and actors, including holders. */
export interface FilterNames {
  readonly article: Readonly<Record<string, string>>;
  readonly actor: Readonly<Record<string, string>>;
}

/** An annotation or an actor: all of its words open the same address. */
export interface EntryRecord extends Found {
  readonly kind: Exclude<SearchKind, 'article'>;
  readonly content: string;
}

/** An article: a word opens the passage that contains it. */
export interface ArticleRecord extends Found {
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
