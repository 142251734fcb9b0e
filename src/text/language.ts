// The language of the drafting rules, and whether a text is in it.

import { FUNCTION_WORDS, wordsIn } from './words.ts';

/** Characters of a text that are examined. */
const ENOUGH = 20_000;

/** Share of function words that makes a text English: more than a third are usual, and fewer than a fifth look alike in other languages. */
const LEAST_SHARE = 0.24;

/** Number of words below which the share says nothing. */
const LEAST_WORDS = 40;

/** @param language the article's BCP 47 tag, if known */
export function hasRules(text: string, language: string | undefined): boolean {
  if (language !== undefined && new Intl.Locale(language).language !== 'en') return false;
  const words = wordsIn(text.slice(0, ENOUGH));
  if (words.length < LEAST_WORDS) return true;
  const known = words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase().replaceAll('’', "'")));
  return known.length / words.length >= LEAST_SHARE;
}
