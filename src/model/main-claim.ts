// The main claims of a text: its thesis, which is the conclusion of the whole text, and the claim that the text
// explains, if that is a different claim.

import { type ArticleEntry, articleOf, type ClaimEntry, resolve } from './corpus.ts';

export type MainRole = 'concludes' | 'explains';

/**
 * @returns `concludes` for the thesis, `explains` for the claim that the article explains, undefined for any other
 * claim
 */
export function mainRoleOf({ id }: ClaimEntry, article: ArticleEntry | undefined): MainRole | undefined {
  if (article === undefined || articleOf(id) !== article.id) return undefined;
  const { thesis, explains } = article.data;
  if (thesis !== undefined && resolve(thesis, article.id) === id) return 'concludes';
  return explains !== undefined && resolve(explains, article.id) === id ? 'explains' : undefined;
}
