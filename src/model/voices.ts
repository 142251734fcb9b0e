// The voices of an article: the author, then the actors whose claims it reports, by number of claims.
// A voice has one of a few tints; beyond them all others share one.

import { type ArticleEntry, type ClaimEntry, holdersOf, isLive, isOwnVoice } from './corpus.ts';

export interface Voice {
  /** The actors who speak; none where the text doesn't say who. */
  readonly actors: readonly string[];
  readonly claims: number;
  /** 0 for the author, 1 to TINTS for the most heard, OTHERS for all others. */
  readonly tint: number;
}

export const TINTS = 4;
export const OTHERS = TINTS + 1;

export function voicesOf(claims: readonly ClaimEntry[], article: ArticleEntry): readonly Voice[] {
  const told = claims.filter((claim) => isLive(claim) && !isOwnVoice(claim, article));
  const groups = Map.groupBy(told, (claim) => voiceKey(claim, article));
  const ranked = [...groups.values()].sort((a, b) => b.length - a.length);
  const own = { actors: article.data.authors, claims: claims.filter(isLive).length - told.length, tint: 0 };
  const others = ranked.map((group, i) => ({
    actors: group[0] ? holdersOf(group[0], article) : [],
    claims: group.length,
    tint: Math.min(i + 1, OTHERS),
  }));
  return [own, ...others];
}

/** A key that is the same for claims with the same holders. */
export function voiceKey(claim: ClaimEntry, article: ArticleEntry): string {
  return isOwnVoice(claim, article) ? '' : holdersOf(claim, article).join(' ') || 'unnamed';
}
