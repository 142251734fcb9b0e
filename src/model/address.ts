// Addresses: an entry's page and its passage on the reading page, as root-absolute paths.
// The build later makes every link relative, so that the site works in any folder.

import type { CollectionName } from './collections.ts';
import { type ArticleEntry, articleOf, type ClaimEntry, isLive, slugOf } from './corpus.ts';
import type { KindName, PagelessCollection } from './kinds.ts';
import type { Download, Site } from './site.ts';

/** The collections whose entries have a page of their own. */
export type PagedCollection = Exclude<CollectionName, PagelessCollection>;

/**
 * The lists of an article. `notes` contains its remarks of all kinds; `shared` contains its claims that other articles
 * assert too.
 */
export const articleLists = ['claims', 'arguments', 'notes', 'shared'] as const;

export type ArticleList = (typeof articleLists)[number];

/** The page of an entry: `/claims/article/claim.html`. */
export function pageOf(collection: PagedCollection, id: string): string {
  return `/${collection}/${id}.html`;
}

/** The index page of a collection. */
export function indexOf(collection: PagedCollection): string {
  return `/${collection}/index.html`;
}

/** The id of an annotation on the reading page: `claim-war-is-unlikely`. The first passage of the annotation has it. */
export function passageId(kind: KindName, id: string): string {
  return `${kind}-${slugOf(id)}`;
}

/**
 * The id of the note in the margin: `c12`. It is only for links within the page. The permanent address of an annotation
 * is the address of its passage.
 */
export function marginId(kind: KindName, number: number): string {
  return `${kind.charAt(0)}${number}`;
}

/** The address of an annotation's passage on its article's reading page. */
export function passageUrlOf(kind: KindName, id: string): string {
  return `${pageOf('articles', articleOf(id))}#${passageId(kind, id)}`;
}

/** The address of a claim's passage. For a claim that the text does not state, the address of the claim's page. */
export function claimUrlOf({ id, data }: ClaimEntry): string {
  return data.implicit ? pageOf('claims', id) : passageUrlOf('claim', id);
}

/** The address of a block on the reading page. */
export function blockUrlOf(article: string, block: string): string {
  return `${pageOf('articles', article)}#${block}`;
}

/** The absolute URL of a page; undefined if the site's address is not known. */
export function fullAddress({ address }: Site, path: string): string | undefined {
  return address === undefined ? undefined : new URL(path.slice(1), address.replace(/\/?$/, '/')).href;
}

export const homePage = '/index.html';
export const searchPage = '/search.html';
export const termsPage = '/terms.html';
export const feedPage = '/feed.xml';
export const mapsPage = '/maps/index.html';
export const matrixPage = '/matrix.html';
export const checkPage = '/guide/check.html';
export const reportPage = '/report/index.html';

/** The page, for editors, that shows which quotes of an article were found in the text. */
export function reportPageOf(article: string): string {
  return `/report/${article}.html`;
}
export const dataPage = '/data/index.html';

/** The list of the data files, for programs that read all of them. */
export const dataPackageFile = '/data/datapackage.json';

/** The entry point of the text API (Distributed Text Services). */
export const dtsEntry = '/data/dts/index.json';

/**
 * Maximum number of articles that the data page lists. A larger library has no list, and no data files of the whole
 * library.
 */
export const MOST_LISTED = 100;

/**
 * The page with an article's citations and files. A withdrawn article has none, so its address is the page of all data.
 */
export function citePageOf(article: ArticleEntry): string {
  return isLive(article) ? `/data/${article.id}.html` : dataPage;
}

/**
 * The address of the citation of one passage, on the page of an article's citations.
 * @param block the block of the passage: `p3`
 */
export function citeUrlOf(article: ArticleEntry, block: string): string {
  return isLive(article) ? `${citePageOf(article)}?p=${block}#passage` : dataPage;
}

/** The path at the end of the site's address: `/editions/`. */
export function sitePathOf({ address }: Site): string {
  return address === undefined ? '/' : new URL(address).pathname.replace(/\/*$/, '/');
}

/** An article's file in one of the data formats: `/data/article.jsonld`. */
export function dataFileOf(article: string, suffix: string): string {
  return `/data/${article}.${suffix}`;
}

/** An edition as plain text, for programs. */
export function plainTextOf(article: string): string {
  return `/articles/${article}.txt`;
}

/** The preview picture of an entry for other sites. The picture is made only if the site's address is known. */
export function cardOf(id: string): string {
  return `/cards/${id}.png`;
}

/** Size of the preview picture in pixels. Sites that read Open Graph show images of this ratio, 1.91 to 1, without cropping. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The download of an edition as one file: `/downloads/article.epub`. */
export function downloadOf(article: string, format: Download): string {
  return `/downloads/${article}.${format}`;
}

/** The preview picture of a claim: its own, if claims of the site have pictures, or its article's. */
export function claimCardOf(claim: string, { linkPictures }: Site): string {
  return cardOf(linkPictures === 'claims' ? claim : articleOf(claim));
}

/**
 * The page that shows only a claim, an argument or a map. Another site can show it in a frame.
 * @param part `claim-<slug>`, `argument-<slug>` or `map-<id>`
 */
export function embedOf(article: string, part: string): string {
  return `/embed/${article}/${part}.html`;
}

/**
 * The description of a page for frames (see `embedOf`) for other sites, in JSON (oEmbed). It is only made if the site's
 * address is known.
 */
export function oembedOf(article: string, part: string): string {
  return embedOf(article, part).replace(/html$/, 'json');
}

/** The page with the matrix of one article: a table of who holds or disputes which claim. */
export function matrixOfArticle(article: string): string {
  return `/matrix/${article}.html`;
}

/**
 * The page of a claim that several articles share.
 * @param claim the id of the shared claim (`SharedClaim.id`). Only this one of the joined claims has such a page
 */
export function sharedClaimPage(claim: string): string {
  return `/shared/${claim}.html`;
}

/** The page that shows two articles side by side. The order of the two ids does not matter. */
export function comparisonOf(...articles: readonly [string, string]): string {
  return `/compare/${comparisonName(...articles)}.html`;
}

/** The name of the page that shows two articles side by side. Ids have no underscores, so the name is unique. */
export function comparisonName(...articles: readonly [string, string]): string {
  return articles.toSorted().join('_');
}

/** The address of a list of an article. */
export function listOf(list: ArticleList, article: string): string {
  return `/${list}/${article}/index.html`;
}

/** The page with the maps of an article's arguments. */
export function mapOf(article: string): string {
  return `/maps/${article}.html`;
}

/** The image file of one argument map. @param map the map's id within the article */
export function mapFileOf(article: string, map: string): string {
  return `/maps/${article}/${map}.svg`;
}

/** The address of one argument map on the article's maps page. */
export function mapUrlOf(article: string, map: string): string {
  return `${mapOf(article)}#map-${map}`;
}
