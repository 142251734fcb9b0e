// A page's head → the metadata of its text. JSON-LD has priority, because it is made for this purpose; then meta elements; then
// other elements.

import { type Facts, factsFrom } from '../facts.ts';
import { isThing, type PageData, pageData, plainValue, type Thing, typesOf } from './json-ld.ts';
import type { PageHead } from './page.ts';
import { provenanceOf } from './provenance.ts';
import { withoutName, withoutSite } from './window-title.ts';

/** Endings of the schema.org types that an op-ed can have. */
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
    title:
      typeof headline === 'string' && headline.trim() !== '' ? withoutName(headline, site) : withoutSite(title, site),
    dek: plainValue(thing['description']) ?? of('og:description', 'description', 'twitter:description'),
    authors: authorsIn(thing, read, meta),
    published:
      thing['datePublished'] ??
      of('article:published_time', 'datepublished', 'date', 'dc.date', 'citation_publication_date', 'time'),
    publication,
    ...provenanceOf(head, thing, read),
    language: thing['inLanguage'] ?? language ?? of('og:locale'),
  });
}

/** The first article with an author; if there is none, the first article. */
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
  'dc.creator',
  'dcterms.creator',
  'dc:creator',
  'citation_author',
  'author',
  'writer',
];

/** Labels of the author in the meta elements for link previews (`twitter:label1`). */
const WRITTEN_BY = /^(?:written by|author|by|verfasst von|écrit par|escrito por|scritto da|geschreven door|autor)$/i;

function authorsIn(thing: Thing, read: PageData, meta: PageHead['meta']): readonly unknown[] {
  const given = [thing['author'], thing['creator']].flat().map((value) => nameIn(value, read));
  if (given.some(isWritten)) return given;
  const labelled = [1, 2].flatMap((i) =>
    WRITTEN_BY.test(meta.get(`twitter:label${i}`) ?? '') ? [meta.get(`twitter:data${i}`)] : [],
  );
  return [AUTHOR_NAMES.map((name) => meta.get(name)).find(isWritten) ?? labelled[0]];
}

function isWritten(name: unknown): name is string {
  return typeof name === 'string' && name.trim() !== '' && !URL.canParse(name) && !name.startsWith('/');
}

function nameIn(value: unknown, { resolve }: PageData): unknown {
  const first = Array.isArray(value) ? value[0] : value;
  return plainValue(isThing(first) ? [resolve(first)['name']].flat()[0] : first);
}
