// The claims of an article → its main points: the thesis, the conclusions of the main arguments, claims of other
// holders, and claims that the author does not endorse. Only the main points are underlined until the reader asks for
// all claims. The main claims are the thesis, which is the conclusion of the whole text, and the claim that the text
// explains, if that is a different claim.

import {
  type ArgumentEntry,
  type ArticleEntry,
  aimOf,
  articleOf,
  type ClaimEntry,
  isOwnVoice,
  premisesOf,
  resolve,
} from './corpus.ts';

/**
 * @returns the ids of the main points. If the article has neither main claims nor supporting arguments, the ids of all
 * its claims
 */
export function mainPoints(
  claims: readonly ClaimEntry[],
  args: readonly ArgumentEntry[],
  article: ArticleEntry,
): ReadonlySet<string> {
  const theses = thesesOf(article);
  const conclusions = new Set([...theses, ...mainConclusions(args, theses)]);
  if (conclusions.size === 0) return new Set(claims.map(({ id }) => id));
  const isMain = (claim: ClaimEntry) =>
    conclusions.has(claim.id) || !isOwnVoice(claim, article) || claim.data.stance !== 'endorses';
  return new Set(claims.filter(isMain).map(({ id }) => id));
}

/**
 * The ids of claims that an argument supports. Claims that are themselves premises are left out, unless they are
 * premises of an argument for a main claim.
 */
function mainConclusions(args: readonly ArgumentEntry[], theses: readonly string[]): readonly string[] {
  const supports = args.filter(({ data }) => data.relation === 'support');
  const premises = new Set(supports.flatMap(premisesOf));
  const forThesis = new Set(supports.filter((argument) => theses.includes(aimOf(argument) ?? '')).flatMap(premisesOf));
  return supports.map((argument) => aimOf(argument) ?? '').filter((id) => !premises.has(id) || forThesis.has(id));
}

/** The ids of the main claims of an article: its thesis, and the claim that it explains. */
export function thesesOf({ id, data }: ArticleEntry): readonly string[] {
  return [data.thesis ?? [], data.explains ?? []].flat().map((claim) => resolve(claim, id));
}

type MainRole = 'concludes' | 'explains';

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
