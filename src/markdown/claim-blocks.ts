// A claim → the block in which it begins. The first request computes the blocks of all claims of an article and
// caches them, so that a list of claims from many articles does not read these articles again.

import { overlaps } from '../anchor/range.ts';
import { articleOf, type ClaimEntry, type Corpus } from '../model/corpus.ts';
import { readingOf } from './readings.ts';

type Blocks = ReadonlyMap<string, string>;

const noted = new WeakMap<Corpus, Map<string, Blocks>>();

/** The id of the block in which a claim begins; undefined if the claim has no range in the text. */
export function blockOf(corpus: Corpus, claim: ClaimEntry): string | undefined {
  const articles = noted.get(corpus) ?? new Map<string, Blocks>();
  noted.set(corpus, articles);
  const article = articleOf(claim.id);
  const blocks = articles.get(article) ?? blocksIn(corpus, article);
  articles.set(article, blocks);
  return blocks.get(claim.id);
}

function blocksIn(corpus: Corpus, article: string): Blocks {
  const { claims, layer } = readingOf(corpus, article);
  return new Map(
    claims.flatMap(({ entry, ranges: [first] }) => {
      const block = first && layer.blocks.find((candidate) => overlaps(candidate, first));
      return block === undefined ? [] : [[entry.id, block.id] as const];
    }),
  );
}
