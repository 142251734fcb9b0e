// The texts of a library → the answers of a text API as files: Distributed Text Services 1.0 (https://dtsapi.org), as
// far as a server without query parameters can give them. The library is one collection, each article a resource, each
// block a citable unit. The URI templates in the answers lead to the files; a parameter that is in no template can't be
// used.

import { x } from 'xastscript';
import { blocksOf } from '../markdown/blocks.ts';
import { blockUrlOf, dataFileOf, dtsEntry, pageOf } from '../model/address.ts';
import type { ArticleEntry, Corpus } from '../model/corpus.ts';
import type { Site } from '../model/site.ts';
import { blockName } from '../ui/block-name.ts';
import { wordsOf } from '../ui/languages.ts';
import { type Edition, editionOf } from './edition.ts';
import { iriOf } from './iri.ts';
import { header, NAMESPACE, xmlOf } from './tei-document.ts';
import { blockElements, textElement } from './tei-text.ts';

/** A file of the API. */
export interface DtsFile {
  /** The path below the folder of the API: `document/my-article/p3.xml`. */
  readonly path: string;
  readonly mediaType: string;
  readonly text: () => string;
}

type Json = Readonly<Record<string, unknown>>;

const VERSION = { '@context': 'https://dtsapi.org/context/v1.0.json', dtsVersion: '1.0' } as const;
const FOLDER = dtsEntry.replace('index.json', '');
const TEI = 'application/tei+xml';

/** The id of the collection of all articles. It has an underscore, so it can't be the id of an article. */
const ROOT = 'whole_library';

/** The files of the API that do not belong to a single article. */
export function dtsFiles(corpus: Corpus): readonly DtsFile[] {
  return [
    jsonFile('index.json', () => entryPoint(corpus.site)),
    ...['collection.json', `collection/${ROOT}.json`].map((path) => jsonFile(path, () => collection(corpus, path))),
  ];
}

const made = new WeakMap<Corpus, Map<string, readonly DtsFile[]>>();

/** The files of the API for an article: its metadata, its units, the whole text, and the text of each unit. */
export function dtsFilesOf(corpus: Corpus, article: ArticleEntry): readonly DtsFile[] {
  const known = made.get(corpus) ?? new Map<string, readonly DtsFile[]>();
  const files = known.get(article.id) ?? makeFiles(corpus, article);
  made.set(corpus, known.set(article.id, files));
  return files;
}

function makeFiles(corpus: Corpus, article: ArticleEntry): readonly DtsFile[] {
  const { id, data, body } = article;
  const units = blocksOf(data, body).flatMap(({ text, ...unit }) => (text === '' ? [] : [unit]));
  const trees = citationTrees(units.map(({ kind }) => kind));
  const xmlFile = (path: string, text: (edition: Edition) => string): DtsFile => ({
    path,
    mediaType: TEI,
    text: () => text(editionOf(corpus, id)),
  });
  return [
    jsonFile(`collection/${id}.json`, (path) => ({ ...VERSION, ...resource(corpus, article, path), ...trees })),
    jsonFile(`navigation/${id}.json`, (path) =>
      navigation(corpus, { ...resource(corpus, article, path), ...trees }, path, id, units),
    ),
    xmlFile(`document/${id}.xml`, (edition) => document(edition)),
    ...units.map((unit) => xmlFile(`document/${id}/${unit.id}.xml`, (edition) => passage(edition, unit.id))),
  ];
}

/** One tree with one level, in which a unit may be of any of these kinds. Empty for an article without text. */
function citationTrees(kinds: readonly string[]): Json {
  const citeStructure = [...new Set(kinds)].map((citeType) => ({ '@type': 'CiteStructure', citeType }));
  return { citationTrees: kinds.length === 0 ? [] : [{ '@type': 'CitationTree', citeStructure }] };
}

function jsonFile(path: string, answer: (path: string) => Json): DtsFile {
  return { path, mediaType: 'application/ld+json', text: () => `${JSON.stringify(answer(path), undefined, 1)}\n` };
}

/**
 * The addresses in a file of the API. A URL parser would change the braces of a URI template, so only the template's
 * folder is resolved.
 */
function addressesIn(path: string, site: Site) {
  const file = FOLDER + path;
  const entry = iriOf(site, dtsEntry, file);
  return {
    to: (other: string) => iriOf(site, other, file),
    template: (template: string) => entry.replace(/index\.json$/, '') + template,
  };
}

function entryPoint(site: Site): Json {
  const { to, template } = addressesIn('index.json', site);
  return {
    ...VERSION,
    '@id': to(dtsEntry),
    '@type': 'EntryPoint',
    collection: template('collection{/id}.json'),
    navigation: template('navigation{/resource}.json'),
    document: template('document{/resource,ref}.xml'),
  };
}

function collection(corpus: Corpus, path: string): Json {
  const { site } = corpus;
  const articles = corpus.listed('articles');
  return {
    ...VERSION,
    '@id': ROOT,
    '@type': 'Collection',
    title: site.title,
    ...(site.description !== undefined && { description: site.description }),
    totalParents: 0,
    totalChildren: articles.length,
    collection: addressesIn(path, site).template('collection{/id}.json'),
    member: articles.map((article) => resource(corpus, article, path)),
  };
}

/**
 * An article as a resource, for one of the API's files.
 * @param path the path of this file, on which the relative addresses in it depend
 */
function resource(corpus: Corpus, article: ArticleEntry, path: string): Json {
  const { id, data } = article;
  const { to, template } = addressesIn(path, corpus.site);
  return {
    '@id': id,
    '@type': 'Resource',
    title: data.title,
    ...(data.summary !== undefined && { description: data.summary }),
    totalParents: 1,
    totalChildren: 0,
    dublinCore: dublinCore(corpus, article),
    collection: template(`collection/${id}.json`),
    navigation: template(`navigation/${id}.json`),
    document: template(`document/${id}{/ref}.xml`),
    download: to(dataFileOf(id, 'tei.xml')),
    mediaTypes: [TEI],
  };
}

function dublinCore({ actors }: Corpus, { data }: ArticleEntry): Json {
  const authors = data.authors.flatMap((author) => actors.get(author) ?? []);
  const known: Readonly<Record<string, readonly unknown[]>> = {
    title: [{ lang: data.language, value: data.title }],
    creator: authors.flatMap(({ data: { name, sameAs } }) => [name, ...sameAs]),
    language: [data.language],
    publisher: [data.publication ?? []].flat(),
    date: [data.published ?? []].flat(),
    source: [data.url ?? []].flat(),
    license: [data.license ?? []].flat(),
    rightsHolder: [data.rightsHolder ?? []].flat(),
  };
  return Object.fromEntries(Object.entries(known).filter(([, values]) => values.length > 0));
}

/**
 * The answer for the whole citation tree. The tree has one level, so a request for any depth gets this answer.
 * @param path the path of the file with the answer
 */
function navigation(
  { site }: Corpus,
  resource: Json,
  path: string,
  article: string,
  units: readonly { readonly id: string; readonly kind: string }[],
): Json {
  const { to } = addressesIn(path, site);
  const words = wordsOf(site);
  return {
    ...VERSION,
    '@id': to(FOLDER + path),
    '@type': 'Navigation',
    resource,
    member: units.map(({ id, kind }) => ({
      '@id': to(blockUrlOf(article, id)),
      identifier: id,
      '@type': 'CitableUnit',
      level: 1,
      parent: null,
      citeType: kind,
      dublinCore: { title: [{ lang: site.language, value: blockName(id, words) }] },
    })),
  };
}

function document(edition: Edition): string {
  return xmlOf(x('TEI', NAMESPACE, [headerIn(edition, `document/${edition.id}.xml`), textElement(edition)]));
}

/** A block in the wrapper element that the specification requires. */
function passage(edition: Edition, block: string): string {
  const { id, reading } = edition;
  const element = blockElements(edition, `../${id}.xml`).get(block);
  const wrapper = x(
    'dts:wrapper',
    { 'xmlns:dts': 'https://w3id.org/api/dts#' },
    element === undefined ? [] : [element],
  );
  const text = x('text', { 'xml:lang': reading.article.data.language }, [x('body', [wrapper])]);
  return xmlOf(x('TEI', NAMESPACE, [headerIn(edition, `document/${id}/${block}.xml`), text]));
}

function headerIn(edition: Edition, path: string) {
  const { to } = addressesIn(path, edition.corpus.site);
  return header(edition, (author) => to(pageOf('actors', author)));
}
