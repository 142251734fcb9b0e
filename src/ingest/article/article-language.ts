// A source and its text → the language of the article. It is the language that the source declares, unless the text is
// clearly in another one. If the source declares none, the language is recognized from the text.

import { type Problem, warning } from '../../model/problem.ts';
import { isRecognizable, recognizeLanguage } from '../../text/recognize-language.ts';
import { scriptsOf, shareInScripts } from '../../text/script.ts';
import type { Source } from '../read/source.ts';

export interface ArticleLanguage {
  /** A BCP 47 tag. `undefined` if the language is unknown; the text is then treated as English. */
  readonly language: string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Minimum share of a text's letters that belong to the scripts of its language. With a smaller share, the text is in
 * another language.
 */
const LEAST_SHARE = 0.5;

/**
 * Minimum length, in characters, of a text whose recognized language is preferred to the declared one. Many templates
 * of web pages declare English for every text.
 */
const LEAST_TEXT = 400;

/** @param text the title and the running text */
export function languageOf({ facts, file }: Source, text: string): ArticleLanguage {
  const declared = facts.language;
  const found = recognizeLanguage(text);
  if (declared !== undefined && (found === undefined || agrees(declared, found.language, found.rival, text)))
    return { language: declared, problems: [] };
  if (found === undefined) return { language: undefined, problems: [unrecognized(file)] };
  if (declared !== undefined)
    return { language: found.language, problems: [overruled(file, declared, found.language)] };
  return {
    language: found.language,
    problems: found.rival === undefined ? [] : [unsure(file, found.language, found.rival)],
  };
}

function agrees(declared: string, found: string, rival: string | undefined, text: string): boolean {
  if ((shareInScripts(text, scriptsOf(declared)) ?? 1) < LEAST_SHARE) return false;
  const { language } = new Intl.Locale(declared);
  const isSame = new Intl.Locale(found).language === language;
  // If the declared language is one that can't be recognized, the declaration is kept. The recognition would give a
  // related language instead.
  return isSame || rival !== undefined || text.length < LEAST_TEXT || !isRecognizable(language);
}

function unrecognized(file: string): Problem {
  return warning({
    file,
    rule: 'language-unknown',
    found: 'a text whose language was not recognized',
    expected: 'a language that the text shows',
    remedy: 'English is assumed; set "language" in the article if it is another',
  });
}

function overruled(file: string, declared: string, found: string): Problem {
  return warning({
    file,
    rule: 'language-differs',
    found: `a file that declares ${nameOf(declared)} and a text in ${nameOf(found)}`,
    expected: 'one language',
    remedy: `${nameOf(found)} is used; correct "language" in the article if that is wrong`,
  });
}

function unsure(file: string, found: string, rival: string): Problem {
  return warning({
    file,
    rule: 'language-unsure',
    found: `a text in ${nameOf(found)} or ${nameOf(rival)}`,
    expected: 'one language',
    remedy: `${nameOf(found)} is used; correct "language" in the article if that is wrong`,
  });
}

function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}
