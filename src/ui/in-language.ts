// The language of a text → the attributes of its element. Article texts, statements and quotes are in the article's language,
// actors, notes and the site's own texts in the site's, and buttons and labels in the interface's; the three may differ.

import { directionOf } from '../model/language.ts';

/** A language as a BCP 47 tag, and the direction of its script. */
export interface Language {
  readonly language: string;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** `lang` and `dir` of an element, as far as they differ from those of the text around it. */
export function inLanguage(own: Language | undefined, around: Language): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (own === undefined) return {};
  return {
    ...(own.language !== around.language && { lang: own.language }),
    ...(own.dir !== undefined && own.dir !== around.dir && { dir: own.dir }),
  };
}

/** The language of the site's own texts: actors, notes, its title. */
export function siteLanguage({ language }: { readonly language: string }): Language {
  return { language, dir: directionOf(language) };
}
