// Editions → bibliography entries of their articles, in CSL-JSON, BibTeX and RIS. Only known facts are written: dates,
// publications and family names are never guessed.

import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { fullAddress, pageOf } from '../model/address.ts';
import type { Corpus } from '../model/corpus.ts';
import { type NameParts, namePartsOf } from '../model/person-name.ts';
import type { Edition } from './edition.ts';

interface ItemDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** An item of CSL-JSON 1.0. */
interface Item {
  readonly id: string;
  readonly type: 'article-newspaper' | 'document';
  readonly title: string;
  readonly author?: readonly NameParts[];
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
  return `${JSON.stringify(editions.map(itemOf), undefined, 1)}\n`;
}

/** The field `howpublished` is removed. It repeats the URL, and TeX would need the URL escaped there. */
export function bibtex(_: Corpus, editions: readonly Edition[]): string {
  const items = editions.map((edition) => texItem(itemOf(edition)));
  return `${new Cite(items)
    .format('bibtex')
    .replace(/^\thowpublished = .*\n/gm, '')
    .trim()}\n`;
}

/**
 * Writes only the tags of RIS from before 2011, which every program reads. `PY` is left out, because it repeats the year in
 * `Y1`. Our own code writes the lines, because citation-js would break words and cut ids.
 */
export function ris(_: Corpus, editions: readonly Edition[]): string {
  const items = editions.map(itemOf);
  const records = new Cite(items).format('ris', { format: 'object', spec: 'old' });
  return records.map((record, i) => risRecord({ ...record, ID: items[i]?.id })).join('');
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

function texItem(item: Item): Item {
  const publication = item['container-title'];
  return {
    ...item,
    title: tex(item.title),
    ...(item.author && { author: item.author.map(texName) }),
    ...(publication !== undefined && { 'container-title': tex(publication) }),
  };
}

function texName(name: NameParts): NameParts {
  return 'literal' in name ? { literal: tex(name.literal) } : { family: tex(name.family), given: tex(name.given) };
}

function risRecord({ TY, PY: _, ...tags }: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries({ TY, ...tags }).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${String(one).replace(/\s+/g, ' ')}\r\n`),
  );
  return `${lines.join('')}ER  - \r\n`;
}
