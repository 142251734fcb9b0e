// What is granted only to be limited: "Of course A. But B", "He may be right. Yet B".

import type { Sentence } from '../sentences.ts';
import type { LeadIn } from './connectives.ts';

/** The limit comes within so many sentences. */
const REACH = 2;

/** Wording that grants without a word that leads in. */
const GRANTING =
  /\b(?:has a point|may (?:well )?be (?:right|true)|(?:is|are) (?:partly |perfectly |quite )?right|no doubt|sounds?|it is true|perhaps)\b/i;

export function isConceded(
  sentences: readonly Sentence[],
  leadIns: readonly (LeadIn | undefined)[],
  i: number,
): boolean {
  const limit = [1, 2].slice(0, REACH).find((by) => leadIns[i + by]?.kind === 'contrast');
  if (limit === undefined || sentences[i + limit]?.block !== sentences[i]?.block) return false;
  if (leadIns[i]?.kind === 'concession') return true;
  if (limit === 1) return leadIns[i - 1]?.kind === 'concession' || GRANTING.test(sentences[i]?.text ?? '');
  return false;
}
