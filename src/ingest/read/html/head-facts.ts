// The head of a page → the metadata of its text. JSON-LD has priority, because it is made for this purpose. Then come
// meta elements, then other elements.

import { withoutSection } from '../../../text/head-words.ts';
import { isUnspaced } from '../../../text/prose.ts';
import { type Facts, factsFrom } from '../facts.ts';
import { isThing, type PageData, pageData, plainValue, type Thing, typesOf } from './json-ld.ts';
import type { PageHead } from './page.ts';
import { provenanceOf } from './provenance.ts';

/** Endings of the names of those schema.org types that an op-ed may have. */
const ARTICLE = /(?:Article|Posting|CreativeWork|Review|Report|Column)$/;

export function factsOfHead(head: PageHead): Facts {
  const { title, language, meta, data } = head;
  const read = pageData(data);
  const thing = articleIn(read);
  const of = (...names: readonly string[]) =>
    names.flatMap((name) => meta.get(name) ?? []).find((value) => value !== undefined);
  const publication =
    nameIn(thing['publisher'], read) ?? of('og:site_name', 'application-name', 'citation_journal_title');
  const site = of('og:site_name') ?? (typeof publication === 'string' ? publication : undefined);
  const headline = plainValue(thing['headline']) ?? of('og:title', 'twitter:title', 'citation_title', 'dc.title');
  return factsFrom({
    title: withoutSection(
      typeof headline === 'string' && headline.trim() !== '' ? withoutName(headline, site) : withoutSite(title, site),
    ),
    dek: plainValue(thing['description']) ?? of('og:description', 'description', 'twitter:description'),
    authors: authorsIn(thing, read, head),
    published:
      thing['datePublished'] ??
      of('article:published_time', 'datepublished', 'date', 'dc.date', 'citation_publication_date', 'time'),
    publication,
    ...provenanceOf(head, thing, read),
    language: thing['inLanguage'] ?? language ?? of('og:locale'),
  });
}

/** The text of the article in the page's JSON-LD. Undefined if the JSON-LD has only metadata. */
export function bodyInData({ data }: PageHead): string | undefined {
  const body = articleIn(pageData(data))['articleBody'];
  return typeof body === 'string' ? body : undefined;
}

/** The first article that has an author or, if no article has one, the first article. */
function articleIn({ things }: PageData): Thing {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  return articles.find((thing) => thing['author'] !== undefined) ?? articles[0] ?? {};
}

/** Names of meta elements for the author, the most specific first. */
const AUTHOR_NAMES = [
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'byl',
  'byline',
  'article:author_name',
  'article:author',
  'og:article:author',
  'dc:creator',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'author',
  'writer',
];

/** Labels that mean "author" in the meta elements for link previews (`twitter:label1`). */
const WRITTEN_BY = /^(?:written by|author|by|verfasst von|écrit par|escrito por|scritto da|geschreven door|autor)$/i;

function authorsIn(thing: Thing, read: PageData, { meta, authors }: PageHead): readonly unknown[] {
  const given = [thing['author'], thing['creator']].flat().map((value) => nameIn(value, read));
  if (given.some(isWritten)) return given;
  const labelled = [1, 2].flatMap((i) =>
    WRITTEN_BY.test(meta.get(`twitter:label${i}`) ?? '') ? [meta.get(`twitter:data${i}`)] : [],
  );
  const named = AUTHOR_NAMES.find((name) => isWritten(meta.get(name)));
  return named === undefined ? [labelled[0]] : (authors.get(named) ?? [meta.get(named)]);
}

function isWritten(name: unknown): name is string {
  return typeof name === 'string' && name.trim() !== '' && !URL.canParse(name) && !name.startsWith('/');
}

function nameIn(value: unknown, { resolve }: PageData): unknown {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isThing(first)) return plainValue(first);
  const { name, givenName, familyName } = resolve(first);
  const parts = [givenName, familyName].filter(isWritten);
  return plainValue([name].flat()[0] ?? (parts.length > 0 ? parts.join(' ') : undefined));
}

// The content of a page's element `title` → the title of its text, without the names of the site and the section.

const BETWEEN = / [|»·•:–—-]{1,2} | (?:::|<<|«) /;

/** Separators between the parts of a title in a script without spaces between words: "标题_栏目_网站". */
const BETWEEN_UNSPACED = /\s[|»·•:–—-]{1,2}\s|\s*[_｜|]\s*/;

/** The longest part of a title. In a script without spaces between words, it is the title of the text. */
function longestOf(parts: readonly string[]): string {
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest)).trim();
}

/**
 * Number of words. If the first part of a title has no more words than this, and a later part has more, the later part
 * is the title of the text.
 */
const LEAST_WORDS = 2;

/**
 * The title of the text: "Keep the ferry - Opinion - The Harbor Post" → "Keep the ferry".
 * @param site the site's name, if the page gives one
 */
function withoutSite(title: string, site: string | undefined): string {
  const named = withoutName(title, site);
  if (isUnspaced(named)) return longestOf(named.split(BETWEEN_UNSPACED));
  const parts = named.split(BETWEEN);
  if (parts.length === 1) return named;
  const [first = '', ...others] = parts;
  const rest = others.join(' ');
  const isLong = (words: string) => words.split(' ').length > LEAST_WORDS;
  return isLong(first) || !isLong(rest) ? cutBack(named, parts) : (parts.find(isLong) ?? named);
}

/** The title without the site's name at its end or beginning. */
function withoutName(title: string, site: string | undefined): string {
  if (site === undefined || site === '') return title;
  const name = site.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const cut = title.replace(
    new RegExp(`\\s*[|»·•:–—-]+\\s*(?:the )?${name}\\s*$|^\\s*${name}\\s*[|»·•:–—-]+\\s+`, 'i'),
    '',
  );
  return cut.trim() === '' ? title : cut.trim();
}

/** The title without its last short parts. They are the names of the section and the site. */
function cutBack(title: string, parts: readonly string[]): string {
  let kept = parts.length;
  while (kept > 1 && (parts[kept - 1] ?? '').split(' ').length <= 4) kept -= 1;
  const last = parts[kept] ?? '';
  return kept === parts.length
    ? title
    : title.slice(0, title.indexOf(last, parts.slice(0, kept).join('').length)).replace(/[\s|»·•:–—<«-]+$/, '');
}
