// Languages by their BCP 47 tags, such as `en`, `fa` or `zh-Hant`, and the direction of their writing.

import { z } from 'zod';

export const language = z.string().refine(isTag, 'expected a language tag such as "en", "fa" or "zh-Hant"');

/** The direction in which a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return new Intl.Locale(tag).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}

function isTag(tag: string): boolean {
  // Tags of five to eight letters are refused, although the standard allows them ("German" would be one). No language
  // has such a tag.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
