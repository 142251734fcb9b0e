// The drafting languages. To add one, add its pack here.

import { hasRules } from '../../text/language.ts';
import { anyLanguage } from './any.ts';
import { german } from './de/pack.ts';
import { english } from './en/pack.ts';
import type { LanguagePack } from './pack.ts';

const packs: readonly LanguagePack[] = [german];

/**
 * The pack for a text; `anyLanguage` if there is no pack for its language.
 * @param language the article's BCP 47 tag, if known
 */
export function packFor(text: string, language: string | undefined): LanguagePack {
  if (hasRules(text, language)) return english;
  const wanted = language === undefined ? undefined : new Intl.Locale(language).language;
  return packs.find((pack) => pack.language === wanted) ?? anyLanguage;
}
