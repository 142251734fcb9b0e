// An article of a built site → a single HTML file with text, notes, maps, styles and fonts, for mail, archives and
// print. It has no script and makes no request, and its Content-Security-Policy forbids both.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { mapOf, pageOf } from '../../model/address.ts';
import { mapCssUrls } from '../links/css-urls.ts';
import { decoded, idOf, internalLink } from '../links/link-address.ts';
import { type Element, find, findAll, isMap, openPage, type PageTree, setOrDelete, type Tree } from './page-tree.ts';

interface SingleFileOptions {
  readonly article: string;
  /**
   * The site's address, for links to pages that the file doesn't contain. Without an address, such links become plain
   * text.
   */
  readonly address?: string | undefined;
}

/** @throws {RangeError} if the built site in the folder `dist` has no such article */
export function singleFile(dist: string, { article, address }: SingleFileOptions): string {
  const page = openPage(dist, pageOf('articles', article).slice(1));
  if (page === undefined) throw new RangeError(`There is no article "${article}" in ${dist}`);
  const maps = openPage(dist, mapOf(article).slice(1));
  const parts = maps !== undefined && find(maps.tree, isMap) ? [page, maps] : [page];
  const css = stylesOf(dist, parts);
  for (const part of parts) findAll(part.tree, needsTheSite).forEach(removeElement);
  if (address === undefined) for (const part of parts) findAll(part.tree, isData).forEach(removeElement);
  if (maps !== undefined && parts.includes(maps)) removeIds(maps.tree, idsIn(page.tree));
  const file = { article, address, ids: new Set([...parts.flatMap(({ tree }) => [...idsIn(tree)]), MAPS_ID]) };
  for (const part of parts) detach(part, dist, file);
  if (maps !== undefined && parts.includes(maps)) joinMaps(page.tree, maps.tree);
  const title = find(page.tree, ({ name }) => name === 'h1');
  const running = `:root{--running-title:${cssString(title === undefined ? '' : DomUtils.textContent(title))}}`;
  writeHead(page.tree, [css, running, ...(address === undefined ? [WITHOUT_SITE] : [])].join('\n'));
  return DomUtils.getOuterHTML(page.tree, { encodeEntities: 'utf8' });
}

/** A text as a CSS string. `<` is escaped, so that the text can't end the `<style>` element. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}

/**
 * Styles for files without links to the site: they hide the links from notes to pages, and make links without a target
 * look like text.
 */
const WITHOUT_SITE = '.note .more{display:none}a:not([href]){color:inherit}';

/**
 * Whether an element is useless outside the site: scripts, controls that need scripts, navigation, metadata for browsers.
 */
function needsTheSite(element: Element): boolean {
  const { name, attribs } = element;
  if (name === 'script') return !isData(element);
  if (name === 'link') return attribs['rel'] !== 'canonical' || !/^https?:/.test(attribs['href'] ?? '');
  if (name === 'meta') return attribs['http-equiv'] !== undefined;
  if (name === 'nav') return ['article-nav', undefined].includes(attribs['class']);
  const classes = attribs['class']?.split(' ') ?? [];
  return (
    classes.includes('scripted-only') ||
    classes.includes('snippets') ||
    ['postil-offline', 'postil-search', 'button', 'dialog', 'noscript'].includes(name) ||
    attribs['download'] !== undefined
  );
}

/**
 * Whether an element is structured data. Its URLs lead to other pages and, if the site has no address, are relative to the
 * site.
 */
function isData({ name, attribs }: Element): boolean {
  return name === 'script' && attribs['type'] === 'application/ld+json';
}

/** Removes an element, and the dot that separates it from the text before. */
function removeElement(element: Element): void {
  const before = element.prev;
  if (before !== null && 'data' in before) before.data = before.data.replace(/\s*·\s*$/, '');
  DomUtils.removeElement(element);
}

/**
 * Removes an id from the maps if the text has the same id: a box of a map has the same id as the passage that it links
 * to.
 */
function removeIds(tree: Tree, taken: ReadonlySet<string>): void {
  for (const { attribs } of findAll(tree, ({ attribs }) => taken.has(attribs['id'] ?? ''))) delete attribs['id'];
}

function idsIn(tree: Tree): ReadonlySet<string> {
  return new Set(findAll(tree, ({ attribs }) => attribs['id'] !== undefined).map(({ attribs }) => attribs['id'] ?? ''));
}

/** Makes links and images independent of the site's files. */
function detach({ path, tree }: PageTree, dist: string, file: InFile): void {
  for (const { name, attribs } of findAll(tree, ({ name }) => ['a', 'img'].includes(name))) {
    const written = attribs[name === 'a' ? 'href' : 'src'];
    if (written === undefined) continue;
    if (name === 'img') attribs['src'] = dataUrl(join(dist, posix.dirname(path), decoded(written)));
    else setOrDelete(attribs, 'href', linkInFile(written, path, file));
  }
}

/** Appends the maps to the text. Their headings are moved to the level below the title. */
function joinMaps(page: Tree, maps: Tree): void {
  const appendix = find(maps, ({ attribs }) => attribs['class'] === 'maps');
  const main = find(page, ({ name }) => name === 'main');
  if (appendix === undefined || main === undefined) return;
  appendix.attribs['id'] = MAPS_ID;
  for (const title of findAll(appendix, ({ name }) => name === 'h1')) title.name = 'h2';
  DomUtils.appendChild(main, appendix);
}

/** The style sheets of the pages, each once. The files that the style sheets load are embedded. */
function stylesOf(dist: string, parts: readonly PageTree[]): string {
  const sheets = parts.flatMap(({ path, tree }) =>
    findAll(tree, ({ name, attribs }) => name === 'link' && attribs['rel'] === 'stylesheet').map(({ attribs }) =>
      posix.join(posix.dirname(path), decoded(attribs['href'] ?? '')),
    ),
  );
  return [...new Set(sheets)]
    .map((sheet) => withFilesInside(readFileSync(join(dist, sheet), 'utf8'), join(dist, posix.dirname(sheet))))
    .join('\n');
}

/**
 * Adds the security policy and the styles after the element that declares the encoding. A policy applies only to
 * elements that follow it.
 */
function writeHead(tree: Tree, css: string): void {
  const head = find(tree, ({ name }) => name === 'head');
  const first = head && find(head, ({ name, attribs }) => name === 'meta' && attribs['charset'] !== undefined);
  if (head === undefined || first === undefined) throw new TypeError('A built page without a head or an encoding');
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  const added = parseDocument(`<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${css}</style>`);
  for (const element of added.children.toReversed()) DomUtils.append(first, element);
}

// Files → `data:` URLs, for a page that is a single file.

/**
 * A style sheet with the files that it loads embedded. Fonts in .woff are left out, because all browsers support .woff2.
 * @param folder base of its relative URLs
 */
function withFilesInside(css: string, folder: string): string {
  const lean = css.replaceAll(/,\s*url\([^)]*\.woff["']?\)\s*format\(["']?woff["']?\)/g, '');
  return mapCssUrls(lean, (url) => (url.startsWith('data:') ? url : dataUrl(join(folder, decoded(url)))));
}

const TYPES: Readonly<Record<string, string>> = {
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** The content of a file as a `data:` URL. */
function dataUrl(file: string): string {
  return `data:${TYPES[extname(file)] ?? 'application/octet-stream'};base64,${readFileSync(file).toString('base64')}`;
}

// A link of a page → the link in a single file. If the file contains the target, the link leads to an element of the
// file; otherwise to the site, if the site has an address; otherwise there is no link.

interface InFile {
  readonly article: string;
  /** The ids of all elements in the file. */
  readonly ids: ReadonlySet<string>;
  /** The site's address; undefined if the site has none. */
  readonly address: string | undefined;
}

/** The id of the element with the maps in the file. */
const MAPS_ID = 'maps';

/**
 * @param href the link as written on the page
 * @param page path of the page, relative to the site's root
 * @returns undefined if the link would have no target
 */
export function linkInFile(href: string, page: string, { article, ids, address }: InFile): string | undefined {
  const link = internalLink(href);
  if (link === undefined) return href;
  const path = link.path === '' ? page : posix.join(posix.dirname(page), decoded(link.path));
  const id = idOf(link.fragment) || placeInFile(path, article);
  if (id !== undefined && isWhole(path, article) && ids.has(id)) return `#${id}`;
  return address === undefined
    ? undefined
    : new URL(path, address.replace(/\/?$/, '/')).href + link.query + link.fragment;
}

/**
 * Whether the file has the whole content of the page. The note of an argument counts as whole, although the critical
 * questions are only on its page.
 */
function isWhole(path: string, article: string): boolean {
  return [pageOf('articles', article), mapOf(article)].includes(`/${path}`) || path.startsWith(`arguments/${article}/`);
}

/** The id of the element in the file that has a page's content. */
function placeInFile(path: string, article: string): string | undefined {
  if (`/${path}` === pageOf('articles', article)) return 'main';
  if (`/${path}` === mapOf(article)) return MAPS_ID;
  return path.startsWith(`arguments/${article}/`) ? `argument-${posix.basename(path, '.html')}` : undefined;
}
