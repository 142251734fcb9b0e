// An article of the library → its blocks as they are, and the block ids that were ever given.

import { selectorOf } from '../anchor/selector-of.ts';
import type { EarlierBlocks } from '../ingest/article/keep-ids.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { quotesOf } from '../markdown/reading.ts';
import type { Corpus } from '../model/corpus.ts';
import type { StandingArticle } from './standing-article.ts';

export function earlierBlocks(
  { entry, written }: Pick<StandingArticle, 'entry' | 'written'>,
  corpus: Corpus,
): EarlierBlocks {
  const { claims, notes } = corpus.allAnnotations(entry.id);
  const quotes = [...claims.flatMap(quotesOf), ...notes.map(({ data }) => data.quote)];
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
