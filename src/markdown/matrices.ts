// The matrices of a library: one for each article with claims that an actor other than the author holds or disputes.

import type { ArticleEntry, Corpus } from '../model/corpus.ts';
import { type Matrix, matrixOf } from '../model/matrix.ts';
import { readingOf } from './readings.ts';

export interface ArticleMatrix {
  readonly article: ArticleEntry;
  readonly matrix: Matrix;
}

const made = new WeakMap<Corpus, readonly ArticleMatrix[]>();

/** The matrices of a library, in the order of its articles. They are cached. */
export function matricesOf(corpus: Corpus): readonly ArticleMatrix[] {
  const matrices = made.get(corpus) ?? corpus.listed('articles').flatMap((article) => matrixIn(corpus, article));
  made.set(corpus, matrices);
  return matrices;
}

/** The matrix of an article; empty if only the author holds its claims and nobody disputes them. */
function matrixIn(corpus: Corpus, article: ArticleEntry): readonly ArticleMatrix[] {
  const claims = readingOf(corpus, article.id).claims.map(({ entry }) => entry);
  const matrix = matrixOf(corpus, article.id, claims);
  return matrix.claims.length === 0 ? [] : [{ article, matrix }];
}
