// Editions → bibliography entries of their articles, or of the editions themselves, in CSL-JSON, BibTeX and RIS. Only
// known facts are written: dates, publications and family names are never guessed.

import { Cite, plugins } from '@citation-js/core';
import { type NameParts, namePartsOf } from '../model/actor.ts';
import { fullAddress, pageOf } from '../model/address.ts';
import type { Records } from '../model/citation.ts';
import type { Corpus } from '../model/corpus.ts';
import { wordsOf } from '../ui/languages.ts';
import { annotatorsOf, dateOf } from './cited-article.ts';
import type { Edition } from './edition.ts';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

interface ItemDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** An item of CSL-JSON 1.0. */
interface Item {
  readonly id: string;
  readonly type: 'article-newspaper' | 'document' | 'webpage';
  readonly title: string;
  readonly author?: readonly NameParts[];
  readonly editor?: readonly NameParts[];
  readonly genre?: string;
  readonly version?: string;
  readonly DOI?: string;
  readonly issued?: ItemDate;
  /** The day on which the article was fetched from its address. */
  readonly accessed?: ItemDate;
  readonly 'container-title'?: string;
  readonly URL?: string;
  readonly language: string;
}

// The defaults of citation-js would make English labels, and remove all letters that have no TeX command.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

export function cslJson(_: Corpus, editions: readonly Edition[]): string {
  return cslOf(editions.map(itemOf));
}

export function bibtex(_: Corpus, editions: readonly Edition[]): string {
  return bibtexOf(editions.map(itemOf));
}

export function ris(_: Corpus, editions: readonly Edition[]): string {
  return risOf(editions.map(itemOf));
}

/** The entries of an edition's article and of the edition itself, for the page that cites them. */
export function recordsOf(edition: Edition): { readonly article: Records; readonly edition: Records } {
  const inFormats = (items: readonly Item[]) => ({ bibtex: bibtexOf(items), ris: risOf(items), csl: cslOf(items) });
  return { article: inFormats([itemOf(edition)]), edition: inFormats([editionItem(edition)]) };
}

function cslOf(items: readonly Item[]): string {
  return `${JSON.stringify(items, undefined, 1)}\n`;
}

/** The field `howpublished` is removed. It repeats the URL, and TeX would need the URL escaped there. */
function bibtexOf(items: readonly Item[]): string {
  return `${new Cite(items.map(texItem))
    .format('bibtex')
    .replace(/^\thowpublished = .*\n/gm, '')
    .trim()}\n`;
}

/**
 * Writes only the tags of RIS from before 2011, which every program reads. `PY` is left out, because it repeats the
 * year in `Y1`. Our own code writes the lines, because citation-js would break words and cut ids.
 */
function risOf(items: readonly Item[]): string {
  const records = new Cite(items).format('ris', { format: 'object', spec: 'old' });
  return records.map((record, i) => risRecord({ ...record, ID: items[i]?.id, N1: noteOf(items[i]) })).join('');
}

/** The edition as a work on the web: by the article's authors, edited by the annotators. */
function editionItem(edition: Edition): Item {
  const { id, title, language, author } = itemOf(edition);
  const { site } = edition.corpus;
  const { version, doi } = site.edition ?? {};
  const [annotators, date] = [annotatorsOf(edition), dateOf(edition)];
  const url = fullAddress(site, pageOf('articles', edition.id));
  return {
    id: `${id}-edition`,
    type: 'webpage',
    title,
    ...(author && { author }),
    ...(annotators.length > 0 && { editor: annotators.map((literal) => ({ literal })) }),
    genre: wordsOf(site).citeWords.kind,
    'container-title': site.title,
    ...(version !== undefined && { version }),
    ...(date !== undefined && { issued: itemDate(date) }),
    ...(doi !== undefined && { DOI: doi }),
    ...(url !== undefined && { URL: url }),
    language,
  };
}

/** The kind and the version of an edition, for formats without fields for them. */
function noteOf(item: Item | undefined): string | undefined {
  const parts = [item?.genre, item?.version].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function itemOf({ corpus, reading }: Edition): Item {
  const { id, data } = reading.article;
  const authors = data.authors.map((author) => corpus.actors.get(author)).filter((actor) => actor !== undefined);
  const url = data.url ?? fullAddress(corpus.site, pageOf('articles', id));
  return {
    id,
    type: data.publication === undefined ? 'document' : 'article-newspaper',
    title: data.title,
    ...(authors.length > 0 && { author: authors.map((actor) => namePartsOf(actor.data)) }),
    ...(data.published !== undefined && { issued: itemDate(data.published) }),
    ...(data.retrieved !== undefined && { accessed: itemDate(data.retrieved) }),
    ...(data.publication !== undefined && { 'container-title': data.publication }),
    ...(url !== undefined && { URL: url }),
    language: data.language,
  };
}

/** @param date as precise as it is known: `2020-01` */
function itemDate(date: string): ItemDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Replaces characters with a special meaning in TeX by the TeX commands that print them. */
function tex(text: string): string {
  return text.replace(/[\\{}<>~^]/g, (character) => TEX[character] ?? '').replace(/[&%$#_]/g, '\\$&');
}

function texItem(item: Item): Item & { readonly note?: string } {
  const publication = item['container-title'];
  const note = noteOf(item);
  return {
    ...item,
    title: tex(item.title),
    ...(item.author && { author: item.author.map(texName) }),
    ...(item.editor && { editor: item.editor.map(texName) }),
    ...(note !== undefined && { note: tex(note) }),
    ...(publication !== undefined && { 'container-title': tex(publication) }),
  };
}

function texName(name: NameParts): NameParts {
  return 'literal' in name ? { literal: tex(name.literal) } : { family: tex(name.family), given: tex(name.given) };
}

function risRecord({ TY, PY: _, ...tags }: Readonly<Record<string, unknown>>): string {
  const known = Object.entries({ TY, ...tags }).filter(([, value]) => value !== undefined);
  const lines = known.flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${String(one).replace(/\s+/g, ' ')}\r\n`),
  );
  return `${lines.join('')}ER  - \r\n`;
}
