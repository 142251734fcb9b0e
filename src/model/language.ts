// A language by its BCP 47 tag: `en`, `fa`, `zh-Hant`.

import { z } from 'zod';

export const language = z.string().refine(isTag, 'expected a language tag such as "en", "fa" or "zh-Hant"');

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
