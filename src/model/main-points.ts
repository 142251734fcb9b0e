// The claims of an article → its main points, which are underlined while a reader has not asked for all claims: the thesis;
// the conclusions of the main arguments; each claim that somebody else holds; each that the author does not simply endorse.

import {
  type ArgumentEntry,
  type ArticleEntry,
  aimOf,
  type ClaimEntry,
  isOwnVoice,
  premisesOf,
  resolve,
} from './corpus.ts';

/** @returns the ids of the main points; all claims where no argument says which of the author's own are the main ones */
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

/** Claims that arguments support and that support nothing themselves, and those that support a thesis directly. */
function mainConclusions(args: readonly ArgumentEntry[], theses: readonly string[]): readonly string[] {
  const supports = args.filter(({ data }) => data.relation === 'support');
  const premises = new Set(supports.flatMap(premisesOf));
  const forThesis = new Set(supports.filter((argument) => theses.includes(aimOf(argument) ?? '')).flatMap(premisesOf));
  return supports.map((argument) => aimOf(argument) ?? '').filter((id) => !premises.has(id) || forThesis.has(id));
}

/** The ids of the claims that an article argues for: its thesis, and the claim that it explains. */
export function thesesOf({ id, data }: ArticleEntry): readonly string[] {
  return [data.thesis ?? [], data.explains ?? []].flat().map((claim) => resolve(claim, id));
}
