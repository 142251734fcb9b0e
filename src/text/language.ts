// Whether a text is in the one language that the rules for reports, claims and relations are written for.

import { FUNCTION_WORDS, wordsIn } from './words.ts';

/** So much of a text shows what it is written in. */
const ENOUGH = 20_000;

/** In English more than a third of all words are such; in others those that look alike are well below a fifth. */
const LEAST_SHARE = 0.24;

/** Too few words tell nothing. */
const LEAST_WORDS = 40;

export function hasRules(text: string): boolean {
  const words = wordsIn(text.slice(0, ENOUGH));
  if (words.length < LEAST_WORDS) return true;
  const known = words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase().replaceAll('’', "'")));
  return known.length / words.length >= LEAST_SHARE;
}
