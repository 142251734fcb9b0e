// The claims of an article → its voices: the actors whose assertions the article contains. The author comes first, then
// the other actors by the number of their claims, highest first. The first few voices have a color each; the others
// have one color together.

import { type ArticleEntry, type ClaimEntry, holdersOf, isLive, isOwnVoice } from './corpus.ts';

export interface Voice {
  /**
   * The ids of the actors with this voice: one holder or, for the author's voice, all authors. Empty if the text does
   * not name the holder.
   */
  readonly actors: readonly string[];
  /** Number of claims. A claim with several holders is counted for each of them. */
  readonly claims: number;
  /** The number of the color: 0 for the author, 1 to TINTS for the voices with most claims, OTHERS for all others. */
  readonly tint: number;
}

const TINTS = 4;
const OTHERS = TINTS + 1;

/** The key for the voice of claims whose holder is not named. */
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

/**
 * The keys of a claim's voices: the ids of its holders. UNNAMED if the text names none. `''` for the author's own
 * voice.
 */
export function voiceKeys(claim: ClaimEntry, article: ArticleEntry): readonly string[] {
  if (isOwnVoice(claim, article)) return [''];
  const holders = holdersOf(claim, article);
  return holders.length === 0 ? [UNNAMED] : holders;
}

/** The key of a voice from `voicesOf`. It can be compared with the keys from `voiceKeys`. */
export function keyOfVoice({ actors, tint }: Voice): string {
  return tint === 0 ? '' : (actors[0] ?? UNNAMED);
}
