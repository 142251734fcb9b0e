// The article as it is in the library before a merge.

import type { ArticleEntry } from '../model/corpus.ts';

/** The article as it stands in the library. */
export interface StandingArticle {
  readonly entry: ArticleEntry;
  /** Its file, whole. */
  readonly text: string;
  /** The digests of the blocks that the ingest wrote, by their ids; undefined where that is not known. */
  readonly written: Readonly<Record<string, string>> | undefined;
}
