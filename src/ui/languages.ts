// The languages of the interface. To add a language, add a file with the same exports as en.ts, and a line in the table below.

import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fa from './fa.ts';
import * as fr from './fr.ts';

/** All words of the interface in one language: the exports of its file. */
export type Words = Translated<Omit<typeof en, 'dir'>> & { readonly dir: 'ltr' | 'rtl' };

/**
 * The ids of the export formats that have a name and a description in the interface. The compiler requires one for each
 * format.
 */
export type FormatId = keyof Words['dataWords']['about'];

/** A type with the same keys and parameters, but any texts. */
type Translated<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => infer R
    ? (...parameters: P) => Translated<R>
    : { readonly [K in keyof T]: Translated<T[K]> };

const languages: Readonly<Record<string, Words>> = { en, de, es, fa, fr };

/** The words of a site's interface in the site's language, or in English if Postil has no file for this language. */
export function wordsOf(site: { readonly language: string }): Words {
  const tag = new Intl.Locale(site.language);
  return languages[tag.toString()] ?? languages[tag.language] ?? en;
}
