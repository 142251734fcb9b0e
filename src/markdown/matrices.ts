// The matrices of a library: of each article whose claims somebody besides the author holds or disputes.

import type { ArticleEntry, Corpus } from '../model/corpus.ts';
import { type Matrix, matrixOf } from '../model/matrix.ts';
import { readingOf } from './readings.ts';

export interface ArticleMatrix {
  readonly article: ArticleEntry;
  readonly matrix: Matrix;
}

const made = new WeakMap<Corpus, readonly ArticleMatrix[]>();

/** In the order of the articles; made once for a library. */
export function matricesOf(corpus: Corpus): readonly ArticleMatrix[] {
  const matrices = made.get(corpus) ?? corpus.listed('articles').flatMap((article) => matrixIn(corpus, article));
  made.set(corpus, matrices);
  return matrices;
}

/** None where no claim is anybody's but the author's, or disputed. */
function matrixIn(corpus: Corpus, article: ArticleEntry): readonly ArticleMatrix[] {
  const claims = readingOf(corpus, article.id).claims.map(({ entry }) => entry);
  const matrix = matrixOf(corpus, article.id, claims);
  return matrix.claims.length === 0 ? [] : [{ article, matrix }];
}
