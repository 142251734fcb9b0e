// Addresses: an entry's page and its passage on the reading page, as root-absolute paths.
// The build later makes every link relative, so that the site works in any folder.

import type { CollectionName } from './collections.ts';
import { type ArticleEntry, articleOf, type Corpus, isLive, slugOf } from './corpus.ts';
import type { KindName, PagelessCollection } from './kinds.ts';
import type { Site } from './site.ts';

/** The collections whose entries have a page of their own. */
export type PagedCollection = Exclude<CollectionName, PagelessCollection>;

/** The page of an entry: `/claims/article/claim.html`. */
export function pageOf(collection: PagedCollection, id: string): string {
  return `/${collection}/${id}.html`;
}

/** The index page of a collection. */
export function indexOf(collection: PagedCollection): string {
  return `/${collection}/index.html`;
}

/** The id of an annotation's first passage on the reading page: `claim-war-is-unlikely`. */
export function passageId(kind: KindName, id: string): string {
  return `${kind}-${slugOf(id)}`;
}

/** The id of the note in the margin, only for links within the page: `c12`. Its lasting address is its passage's. */
export function marginId(kind: KindName, number: number): string {
  return `${kind.charAt(0)}${number}`;
}

/** An annotation's place on its article's reading page. */
export function placeOf(kind: KindName, id: string): string {
  return `${pageOf('articles', articleOf(id))}#${passageId(kind, id)}`;
}

/** A block's place on the reading page. */
export function blockPlaceOf(article: string, block: string): string {
  return `${pageOf('articles', article)}#${block}`;
}

/** A page's address in full, where the site's is known. */
export function fullAddress({ address }: Site, path: string): string | undefined {
  return address === undefined ? undefined : new URL(path.slice(1), address.replace(/\/?$/, '/')).href;
}

export const home = '/index.html';
export const searchPage = '/search.html';
export const feedPage = '/feed.xml';
export const mapsPage = '/maps/index.html';
export const matrixPage = '/matrix.html';
export const checkPage = '/guide/check.html';
export const reportPage = '/report/index.html';

/** The report for editors on an article's quotes. */
export function reportOf(article: string): string {
  return `/report/${article}.html`;
}
export const dataPage = '/data/index.html';

/** Up to how many articles the data page lists them, and the library has files of its own: no page grows with the library. */
export const MOST_LISTED = 100;

/** An article's section on the data page; a withdrawn article has none and gets the page. */
export function dataPlaceOf(article: ArticleEntry, { listed }: Pick<Corpus, 'listed'>): string {
  return isLive(article) && listed('articles').length <= MOST_LISTED ? `${dataPage}#${article.id}` : dataPage;
}

/** An article's file in one of the data formats: `/data/article.jsonld`. */
export function dataFileOf(article: string, suffix: string): string {
  return `/data/${article}.${suffix}`;
}

/** An edition as plain text, for programs. */
export function plainTextOf(article: string): string {
  return `/articles/${article}.txt`;
}

/** The preview picture of an article for other sites; it is only made if the site's address is known. */
export function cardOf(article: string): string {
  return `/cards/${article}.png`;
}

/** The matrix of one article, where the library has several. */
export function matrixOfArticle(article: string): string {
  return `/matrix/${article}.html`;
}

/** The map of an article's arguments. */
export function mapOf(article: string): string {
  return `/maps/${article}.html`;
}

/** One of its drawings as a file; `map` is the map's id within the article. */
export function mapFileOf(article: string, map: string): string {
  return `/maps/${article}/${map}.svg`;
}

/** The place of one of its drawings on that page. */
export function mapPlaceOf(article: string, map: string): string {
  return `${mapOf(article)}#map-${map}`;
}
