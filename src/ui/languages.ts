// The languages of the interface. To add a language, add a file with the same exports as en.ts and its tag in tags.ts; the
// compiler asks for the rest. The words of kinds and formats have tables with all languages, so that each is added in one file.

import type { DataOf } from '../model/collections.ts';
import type { RemarkCollection } from '../model/kinds.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fa from './fa.ts';
import { type FormatId, type FormatWords, formatWords } from './format-words.ts';
import * as fr from './fr.ts';
import { type RemarkWords, remarkWords } from './remark-words.ts';
import type { Tag } from './tags.ts';

/** The words in the file of a language. */
type OwnWords = Translated<Omit<typeof en, 'dir'>> & { readonly dir: 'ltr' | 'rtl' };

/** All words of the interface in one language. */
export type Words = OwnWords & {
  readonly remarkWords: { readonly [C in RemarkCollection]: RemarkWords<DataOf<C>> };
  readonly formatWords: Readonly<Record<FormatId, FormatWords>>;
};

/** A type with the same keys and parameters, but any texts. */
type Translated<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => infer R
    ? (...parameters: P) => Translated<R>
    : { readonly [K in keyof T]: Translated<T[K]> };

const english = whole('en', en);

const languages: Readonly<Record<string, Words>> = {
  en: english,
  de: whole('de', de),
  es: whole('es', es),
  fa: whole('fa', fa),
  fr: whole('fr', fr),
} satisfies Record<Tag, Words>;

/** The tags of the languages in which Postil has an interface. */
export const interfaceLanguages: readonly string[] = Object.keys(languages);

/** The words of a site's interface in the site's language, or in English if Postil has no file for this language. */
export function wordsOf(site: { readonly language: string }): Words {
  const tag = new Intl.Locale(site.language);
  return languages[tag.toString()] ?? languages[tag.language] ?? english;
}

/** The words in the file of a language, and the language's words in the tables that have all languages. */
function whole(tag: Tag, words: OwnWords): Words {
  return { ...words, remarkWords: inTag(remarkWords, tag), formatWords: inTag(formatWords, tag) };
}

/** A table by name and language → the same table in one language. */
function inTag<T extends Readonly<Record<string, Readonly<Record<Tag, unknown>>>>>(table: T, tag: Tag) {
  const rows = Object.entries(table).map(([name, words]) => [name, words[tag]]);
  return Object.fromEntries(rows) as { readonly [K in keyof T]: T[K][Tag] };
}
