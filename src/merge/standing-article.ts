// An article of the library before a merge (the standing article): its file and its blocks. The ingest must keep the
// ids of the blocks.

import { selectorOf } from '../anchor/selector-of.ts';
import type { EarlierBlocks } from '../ingest/article/keep-ids.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { type ArticleEntry, type Corpus, inOneList } from '../model/corpus.ts';
import type { Ledger } from '../model/part.ts';
import { quotesOf } from '../model/quotes.ts';

export interface StandingArticle {
  readonly entry: ArticleEntry;
  /** The text of the article's file. */
  readonly text: string;
  /** The digests of the blocks that the last ingest wrote, by their ids. Undefined if unknown. */
  readonly written: Readonly<Record<string, string>> | undefined;
  /**
   * The digests of the Markdown of formatted blocks, as the last ingest wrote them, by the blocks' ids. Undefined for
   * an older ledger.
   */
  readonly marks?: Ledger['marks'];
  /** The parts of the source, as the last ingest labeled them. */
  readonly parts?: Ledger['parts'];
}

/** The blocks of an article, and all block ids that were ever used, because no id may be used again. */
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
