// A page's head → the facts of its text: JSON-LD first, which is made for it, then meta elements, then the rest.

import { type Facts, factsFrom } from '../facts.ts';
import type { PageHead } from './page.ts';

/** Schema.org's kinds of what an op-ed can be. */
const ARTICLE = /(?:Article|Posting|CreativeWork|Review|Report)$/;

/** More of it is a catalogue. */
const LONGEST_DATA = 500_000;

type Thing = Readonly<Record<string, unknown>>;

export function factsOfHead({ title, language, meta, canonical, data }: PageHead): Facts {
  const thing = data.flatMap(thingsIn).find(isArticle) ?? {};
  const of = (...names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const persons = [thing['author'], thing['creator']].flat().map(nameIn).filter(isNamed);
  return factsFrom({
    title: thing['headline'] ?? of('og:title', 'twitter:title', 'citation_title', 'dc.title') ?? withoutSite(title),
    dek: thing['description'] ?? of('og:description', 'description', 'twitter:description'),
    authors:
      persons.length > 0
        ? persons
        : [of('author', 'article:author_name', 'parsely-author', 'dc.creator', 'citation_author', 'byl')].map(
            withoutBy,
          ),
    published:
      thing['datePublished'] ??
      of('article:published_time', 'datepublished', 'date', 'dc.date', 'citation_publication_date', 'time'),
    publication: nameIn(thing['publisher']) ?? of('og:site_name', 'application-name', 'citation_journal_title'),
    url: canonical ?? of('og:url') ?? thing['url'],
    language: thing['inLanguage'] ?? language ?? of('og:locale'),
  });
}

function thingsIn(json: string): readonly Thing[] {
  if (json.length > LONGEST_DATA) return [];
  try {
    const parsed: unknown = JSON.parse(json);
    return [parsed]
      .flat()
      .flatMap((thing) => (isThing(thing) ? [thing, ...[thing['@graph']].flat().filter(isThing)] : []));
  } catch {
    // Sites write broken data; what can't be read says nothing.
    return [];
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}

function isArticle(thing: Thing): boolean {
  return [thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));
}

function nameIn(value: unknown): unknown {
  const first = Array.isArray(value) ? value[0] : value;
  return isThing(first) ? [first['name']].flat()[0] : first;
}

function isNamed(name: unknown): name is string {
  return typeof name === 'string' && name.trim() !== '' && !URL.canParse(name);
}

function withoutBy(name: string | undefined): string | undefined {
  return name?.replace(/^by:? +/i, '');
}

/** "Keep the ferry | The Harbour Post" → "Keep the ferry". */
function withoutSite(title: string): string {
  return title.split(/ [|»·] | [–—-] (?=[^–—-]*$)/)[0] ?? title;
}
