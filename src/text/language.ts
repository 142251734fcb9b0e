// A text → whether the full English drafting rules apply to it. For other languages with a pack, see draft/languages.

import { FUNCTION_WORDS, wordsIn } from './words.ts';

/** Number of characters at the beginning of a text that are examined. */
const ENOUGH = 20_000;

/**
 * Minimum share of function words in an English text. In English, the share is usually above 0.33, in other languages
 * below 0.2.
 */
const LEAST_SHARE = 0.24;

/** Minimum number of words from which the share is reliable. Shorter texts are treated as English. */
const LEAST_WORDS = 40;

/** @param language the article's BCP 47 tag, if known */
export function hasRules(text: string, language: string | undefined): boolean {
  if (language !== undefined && new Intl.Locale(language).language !== 'en') return false;
  const words = wordsIn(text.slice(0, ENOUGH));
  if (words.length < LEAST_WORDS) return true;
  const known = words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase().replaceAll('’', "'")));
  return known.length / words.length >= LEAST_SHARE;
}
