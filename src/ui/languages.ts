// The languages of the interface. To add one: a file beside en.ts with the same exports, and its line in the table below.

import * as en from './en.ts';

/** All words of the interface in one language: the exports of its file. */
export type Words = Translated<Omit<typeof en, 'dir'>> & { readonly dir: 'ltr' | 'rtl' };

/** The export formats that the interface describes. A format's row asks for one of them, so that none is added without words. */
export type FormatId = keyof Words['dataWords']['about'];

/** The same keys and parameters with other texts. */
type Translated<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => infer R
    ? (...parameters: P) => Translated<R>
    : { readonly [K in keyof T]: Translated<T[K]> };

const languages: Readonly<Record<string, Words>> = { en };

/** The words of a site's interface: those of its language, or English if Postil has no file for it. */
export function wordsOf(site: { readonly language: string }): Words {
  const tag = new Intl.Locale(site.language);
  return languages[tag.toString()] ?? languages[tag.language] ?? en;
}
