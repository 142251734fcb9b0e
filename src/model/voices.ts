// The claims of an article → its voices: whose assertions it carries. The author is first, then those it reports, the most
// heard first. Each of the first few has a tint of its own; all others share one.

import { type ArticleEntry, type ClaimEntry, holdersOf, isLive, isOwnVoice } from './corpus.ts';

export interface Voice {
  /** The actor who speaks; the authors for their own voice; nobody where the text does not say who. */
  readonly actors: readonly string[];
  /** A claim of several holders counts for each of them. */
  readonly claims: number;
  /** 0 for the author, 1 to TINTS for the most heard, OTHERS for all others. */
  readonly tint: number;
}

export const TINTS = 4;
export const OTHERS = TINTS + 1;

/** The key of a claim whose holder the text does not name. */
const UNNAMED = 'unnamed';

export function voicesOf(claims: readonly ClaimEntry[], article: ArticleEntry): readonly Voice[] {
  const counts = new Map<string, number>();
  for (const claim of claims.filter(isLive))
    for (const key of voiceKeys(claim, article)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const own = { actors: article.data.authors, claims: counts.get('') ?? 0, tint: 0 };
  counts.delete('');
  const others = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([key, count], i) => ({
      actors: key === UNNAMED ? [] : [key],
      claims: count,
      tint: Math.min(i + 1, OTHERS),
    }));
  return [own, ...others];
}

/** The voices of a claim: its holders, UNNAMED, or an empty key for the author's own voice. */
export function voiceKeys(claim: ClaimEntry, article: ArticleEntry): readonly string[] {
  if (isOwnVoice(claim, article)) return [''];
  const holders = holdersOf(claim, article);
  return holders.length === 0 ? [UNNAMED] : holders;
}

/** The key of a voice among those of `voicesOf`; the author's own is the first. */
export function keyOfVoice({ actors, tint }: Voice): string {
  return tint === 0 ? '' : (actors[0] ?? UNNAMED);
}
