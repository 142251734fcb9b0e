// The languages of the interface. To add a language, add a file with the same exports as en.ts and its tag in tags.ts;
// the compiler asks for the rest. The words of kinds and formats have tables with all languages, so that each is added
// in one file.

import type { DataOf } from '../model/collections.ts';
import { type KindName, kinds, type RemarkCollection, type RemarkName, remarkCollections } from '../model/kinds.ts';
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
  /** The headings of all groups of search results, in the order of the groups. */
  readonly resultKinds: Readonly<Record<KindName | 'article' | 'actor', string>>;
};

/** A type with the same keys and parameters, but any texts. */
type Translated<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => infer R
    ? (...parameters: P) => Translated<R>
    : { readonly [K in keyof T]: Translated<T[K]> };

const files: Readonly<Record<Tag, OwnWords>> = { en, de, es, fa, fr };

/** The tags of the languages in which Postil has an interface. */
export const interfaceLanguages = Object.keys(files) as readonly Tag[];

const languages = new Map<string, Words>(interfaceLanguages.map((tag) => [tag, whole(tag)]));

const english = whole('en');

/** The words of a site's interface in the site's language, or in English if Postil has no file for this language. */
export function wordsOf(site: { readonly language: string }): Words {
  return languages.get(site.language) ?? languages.get(new Intl.Locale(site.language).language) ?? english;
}

/** The words in the file of a language, and the language's words in the tables that have all languages. */
function whole(tag: Tag): Words {
  const ofRemarks = inTag(remarkWords, tag);
  return {
    ...files[tag],
    remarkWords: ofRemarks,
    formatWords: inTag(formatWords, tag),
    resultKinds: { ...files[tag].resultKindWords, ...headingsOf(ofRemarks) },
  };
}

/** The headings of the groups of remarks, by the name of the kind. */
function headingsOf(words: Words['remarkWords']) {
  const headings = remarkCollections.map((collection) => [kinds[collection].name, words[collection].many]);
  return Object.fromEntries(headings) as Readonly<Record<RemarkName, string>>;
}

/** A table by name and language → the same table in one language. */
function inTag<T extends Readonly<Record<string, Readonly<Record<Tag, unknown>>>>>(table: T, tag: Tag) {
  const rows = Object.entries(table).map(([name, words]) => [name, words[tag]]);
  return Object.fromEntries(rows) as { readonly [K in keyof T]: T[K][Tag] };
}
