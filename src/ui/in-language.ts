// The language of a text → the attributes of its element. A page can have three languages: the article's, for its text,
// statements and quotes; the site's, for actors, notes and the site's own texts; the interface's, for buttons and
// labels.

/** A language as a BCP 47 tag, and the direction of its writing system. */
export interface Language {
  readonly language: string;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** The language of Postil's guide and of the messages of its check. */
export const MANUAL: Language = { language: 'en', dir: 'ltr' };

/** `lang` and `dir` of an element. Each is left out if the text around the element has the same value. */
export function inLanguage(own: Language | undefined, around: Language): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (own === undefined) return {};
  return {
    ...(own.language !== around.language && { lang: own.language }),
    ...(own.dir !== undefined && own.dir !== around.dir && { dir: own.dir }),
  };
}
