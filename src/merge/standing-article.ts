// An article of the library before a merge: its file, and its blocks as the ingest needs them to keep their ids.

import { selectorOf } from '../anchor/selector-of.ts';
import type { EarlierBlocks } from '../ingest/article/keep-ids.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { type ArticleEntry, type Corpus, inOneList } from '../model/corpus.ts';
import type { Ledger } from '../model/part.ts';
import { quotesOf } from '../model/quotes.ts';

export interface StandingArticle {
  readonly entry: ArticleEntry;
  /** The text of its file. */
  readonly text: string;
  /** The digests of the blocks that the ingest wrote last, by their ids; undefined if unknown. */
  readonly written: Readonly<Record<string, string>> | undefined;
  /** The digests of the Markdown of its marked blocks, as the ingest wrote them; undefined if unknown. */
  readonly marks?: Ledger['marks'];
}

/** The blocks of an article, and all block ids that were ever given: none of them may be given again. */
export function earlierBlocks(
  { entry, written }: Pick<StandingArticle, 'entry' | 'written'>,
  corpus: Corpus,
): EarlierBlocks {
  const quotes = inOneList(corpus.allAnnotations(entry.id)).flatMap(quotesOf);
  const named = quotes.map((quote) => selectorOf(quote).in).filter((id) => id !== undefined);
  const body = blocksOf({ ...entry.data, dek: undefined, bio: undefined, figures: [] }, entry.body);
  return {
    blocks: body.filter(({ kind }) => kind !== 'title').map(({ id, text }) => ({ id, text, written: written?.[id] })),
    used: [
      ...named,
      ...entry.data.blocks.map(({ id }) => id),
      ...entry.data.retiredBlocks,
      ...Object.keys(written ?? {}),
    ],
  };
}
