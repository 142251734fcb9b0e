// An HTML element → whether its attributes say that it names an author: a link to an author's page, schema.org's property
// `author`, or a class.

import { classWords } from './class-words.ts';

export type AuthorMark = 'exact' | 'loose';

type Attributes = Readonly<Record<string, string>>;

/** Addresses of pages about one author: /author/ann-lee, /by/ann-lee, /@annlee. */
const AUTHOR_PAGE =
  /\/(?:authors?|by|byline|contributors?|columnists?|writers?|reporters?|journalist(?:e?s|e)?|editors?|bios?|autor(?:en|es|in)?|auteurs?|autori?|redakteure?|@)\/?[^/?#]{2,}\/?(?:[?#].*)?$/i;

/** Addresses of pages about people, who may be authors or persons mentioned in the text. */
const PERSON_PAGE = /\/(?:people|persons?|profiles?|staff|team|experts?)\/[^/?#]{2,}\/?(?:[?#].*)?$/i;

/** Words of a class or id of an element that contains the author's name or the byline. */
const NAMES_AUTHOR =
  /(?:^|-)(?:by-?lines?|bylinename|authors?|authorname|contributors?|writers?|reporter|columnist|autor(?:en|es)?|auteurs?|autore|p-author|creator|verfasser)(?:-|$)/;

/**
 * Words of a class or id of an element with other content than an author's name. They overrule the words of `NAMES_AUTHOR`.
 */
const NO_NAME =
  /comment|avatar|image|photo|thumb|picture|icon|follow|share|social|related|popular|teaser?|card|summary-item|recirc|desc|title|role|position|(?:^|-)bio|e-?mail|twitter|tooltip|about|more|widget|sidebar|footer|reply|quote|list-item|promo|recommend/;

/** `exact` if the element contains only the name; `loose` if it may also contain a date, an office and similar words. */
export function authorMarkOf(name: string, attributes: Attributes): AuthorMark | undefined {
  const { rel = '', itemprop = '', href = '' } = attributes;
  if (rel.split(' ').includes('author') || /(?:^|\s)author(?:\s|$)/.test(itemprop)) return 'exact';
  const isLink = name === 'a' && href.length < 300;
  if (isLink && AUTHOR_PAGE.test(href)) return 'exact';
  if (isLink && PERSON_PAGE.test(href)) return 'loose';
  const names = classWords(attributes['class'], attributes['id'], attributes['data-testid']);
  return names.some((word) => NAMES_AUTHOR.test(word) && !NO_NAME.test(word)) ? 'loose' : undefined;
}
