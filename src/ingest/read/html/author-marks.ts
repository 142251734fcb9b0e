// An HTML element → whether its attributes show that it names an author: a link to an author's page, the property
// `author` of schema.org, or a class.

import { classWords } from './class-words.ts';

export type AuthorMark = 'exact' | 'loose';

type Attributes = Readonly<Record<string, string>>;

/** The property `author` in Microdata and RDFa. */
const PROPERTY = /(?:^|[\s:])(?:author|creator)(?:\s|$)/;

/** Addresses of pages about one author: /author/ann-lee, /by/ann-lee, /@annlee. */
const AUTHOR_PAGE =
  /\/(?:authors?|by|byline|contributors?|columnists?|writers?|reporters?|journalist(?:e?s|e)?|editors?|bios?|autor(?:en|es|in)?|auteurs?|autori?|redakteure?|@)\/?[^/?#]{2,}\/?(?:[?#].*)?$/i;

/** Addresses of pages about people. These people may be authors, or persons whom the text mentions. */
const PERSON_PAGE = /\/(?:people|persons?|profiles?|staff|team|experts?)\/[^/?#]{2,}\/?(?:[?#].*)?$/i;

/** Words in the class or id of an element that contains the author's name or the byline. */
const NAMES_AUTHOR =
  /(?:^|-)(?:by-?lines?|bylinename|authors?|authorname|contributors?|writers?|reporter|columnist|autor(?:en|es)?|auteurs?|autore|p-author|creator|verfasser)(?:-|$)/;

/**
 * Words in the class or id of an element that contains something else. Such an element names no author, even if it has
 * a word of `NAMES_AUTHOR` too.
 */
const NO_NAME =
  /comment|avatar|image|photo|thumb|picture|icon|follow|share|social|related|popular|teaser?|card|summary-item|recirc|desc|title|role|position|(?:^|-)bio|e-?mail|twitter|tooltip|about|more|widget|sidebar|footer|reply|quote|list-item|promo|recommend/;

/** `exact` if the element contains only the name. `loose` if it may also contain a date, an office and so on. */
export function authorMarkOf(name: string, attributes: Attributes): AuthorMark | undefined {
  const { rel = '', itemprop = '', property = '', href = '' } = attributes;
  if (rel.split(' ').includes('author') || PROPERTY.test(itemprop) || PROPERTY.test(property)) return 'exact';
  const isLink = name === 'a' && href.length < 300;
  if (isLink && AUTHOR_PAGE.test(href)) return 'exact';
  if (isLink && PERSON_PAGE.test(href)) return 'loose';
  const names = classWords(attributes['class'], attributes['id'], attributes['data-testid']);
  return names.some((word) => NAMES_AUTHOR.test(word) && !NO_NAME.test(word)) ? 'loose' : undefined;
}
