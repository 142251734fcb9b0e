// Parser events of a page → the words of each element that names an author. The words are cut where an inner element
// begins or ends: `Ann Lee<span>Staff Writer</span>` gives two pieces (runs).

import { classWords } from './class-words.ts';
import type { AuthorText } from './page.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * Maximum number of elements with authors that are read. A page with many teasers of other texts names hundreds of
 * authors.
 */
const MOST = 500;

/** Maximum depth of nested elements that name authors. Deeper elements are not read. */
const MOST_OPEN = 6;

/**
 * Maximum length of the words in an element with an author, in code units. A longer element is a bio, or a text about a
 * person.
 */
const LONGEST = 400;

export interface AuthorReader {
  /**
   * @param block the index of the block in which the element begins
   * @returns whether the element names an author. If so, the caller must call `close` at the end of the element
   */
  open(name: string, attributes: Attributes, block: number): boolean;
  text(words: string): void;
  /** Begins a new piece of words. It is called when an element begins or ends. */
  cut(): void;
  close(): void;
  read(): readonly AuthorText[];
}

interface Open {
  readonly mark: AuthorMark;
  readonly block: number;
  readonly runs: string[];
  length: number;
}

export function authorReader(): AuthorReader {
  const found: AuthorText[] = [];
  const open: Open[] = [];
  const add = (words: string) => {
    for (const one of open)
      if (one.length <= LONGEST) {
        one.runs.push(`${one.runs.pop() ?? ''}${words}`);
        one.length += words.length;
      }
  };
  const cut = () => {
    for (const { runs } of open) if (runs.at(-1) !== '') runs.push('');
  };
  return {
    open(name, attributes, block) {
      if (name === 'meta' && attributes['itemprop'] === 'name') add(attributes['content'] ?? '');
      const mark = open.length < MOST_OPEN && found.length < MOST ? authorMarkOf(name, attributes) : undefined;
      if (mark !== undefined) open.push({ mark, block, runs: [''], length: 0 });
      return mark !== undefined;
    },
    text: add,
    cut,
    close() {
      const last = open.pop();
      const runs = last?.runs.map((run) => run.replace(/\s+/g, ' ').trim()).filter((run) => run !== '') ?? [];
      if (last !== undefined && last.length <= LONGEST && runs.length > 0)
        found.push({ mark: last.mark, block: last.block, runs });
    },
    read: () => found,
  };
}

// Whether an element's attributes show that it names an author: a link to an author's page, the property `author` of
// schema.org, or a class.

type AuthorMark = 'exact' | 'loose';

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

/**
 * `exact` if the element contains only the name; `loose` if it may also contain a date, an office and so on; undefined
 * if it names no author.
 */
function authorMarkOf(name: string, attributes: Attributes): AuthorMark | undefined {
  const { rel = '', itemprop = '', property = '', href = '' } = attributes;
  if (rel.split(' ').includes('author') || PROPERTY.test(itemprop) || PROPERTY.test(property)) return 'exact';
  const isLink = name === 'a' && href.length < 300;
  if (isLink && AUTHOR_PAGE.test(href)) return 'exact';
  if (isLink && PERSON_PAGE.test(href)) return 'loose';
  const names = classWords(attributes['class'], attributes['id'], attributes['data-testid']);
  return names.some((word) => NAMES_AUTHOR.test(word) && !NO_NAME.test(word)) ? 'loose' : undefined;
}
