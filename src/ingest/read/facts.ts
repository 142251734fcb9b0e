// The metadata of a file, from the head of an HTML page, from the frontmatter of a Markdown file, or from labeled lines
// at the beginning of a text.

import { article } from '../../model/article.ts';
import { dateIn, dayFirstIn } from '../../text/date-in-line.ts';
import { plainCharacters } from './characters.ts';

export interface Facts {
  readonly title?: string | undefined;
  readonly dek?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** The date of publication: `2020-01-31`, `2020-01` or `2020`. */
  readonly published?: string | undefined;
  readonly publication?: string | undefined;
  readonly url?: string | undefined;
  /** The address of a copy in a web archive. */
  readonly archived?: string | undefined;
  /** The day on which the file was saved. */
  readonly retrieved?: string | undefined;
  /** The name of a license, or its address. */
  readonly license?: string | undefined;
  readonly rightsHolder?: string | undefined;
  /** A BCP 47 language tag. */
  readonly language?: string | undefined;
}

/** Metadata as found in a file: values that are not checked yet, by the field names of `Facts`. */
export type FoundFacts = Readonly<Partial<Record<keyof Facts, unknown>>>;

/** Maximum length of a value, in code units. A longer value is ignored, because it is not a name or title. */
const LONGEST = 300;

/** The metadata without invalid values. */
export function factsFrom(found: FoundFacts): Facts {
  const authors = [found.authors]
    .flat()
    .map(wordsOf)
    .filter((name) => name !== undefined);
  const language = languageOf(found.language);
  return {
    title: wordsOf(found.title),
    dek: wordsOf(found.dek),
    authors: [...new Set(authors)].filter((name) => !URL.canParse(name)),
    published: dateOf(found.published, language),
    publication: wordsOf(found.publication),
    url: safeWebAddress(found.url),
    archived: safeWebAddress(found.archived),
    retrieved: dateOf(found.retrieved, language),
    license: wordsOf(found.license),
    rightsHolder: wordsOf(found.rightsHolder),
    language,
  };
}

/** The language tag; undefined if the value is not a valid tag. */
function languageOf(value: unknown): string | undefined {
  const tag = wordsOf(value)?.replaceAll('_', '-');
  return tag !== undefined && /^[a-z]{2,3}(?:-|$)/i.test(tag) && article.shape.language.safeParse(tag).success
    ? tag
    : undefined;
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const words = plainCharacters(value).replace(/\s+/g, ' ').trim();
  return words === '' || words.length > LONGEST ? undefined : words;
}

function dateOf(value: unknown, language: string | undefined): string | undefined {
  const words = wordsOf(value instanceof Date ? value.toISOString() : value);
  const date =
    words === undefined ? undefined : (dateIn(words.replace('T', ' '), { dayFirst: dayFirstIn(language) }) ?? words);
  return article.shape.published.safeParse(date).success ? date : undefined;
}

/** The web address; undefined for any other value, such as `javascript:…`. */
export function safeWebAddress(value: unknown): string | undefined {
  const address = wordsOf(value);
  return article.shape.url.safeParse(address).success ? address : undefined;
}
