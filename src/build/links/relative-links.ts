// A built site with root-absolute links → the same site with relative links, so that it works in any folder, on any
// server and from disk. In one pass over all pages and style sheets, each internal link is resolved to a file and
// rewritten, and each `#id` is looked up. The rest of a file doesn't change. A second pass changes nothing.

import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { location } from 'vfile-location';
import type { Problem } from '../../model/problem.ts';
import { mapCssUrls } from './css-urls.ts';
import { type Attribute, type Tag, visitTags, writtenValue } from './html-tags.ts';
import {
  decoded,
  encodePath,
  type InternalLink,
  idOf,
  internalLink,
  relativePath,
  relativeRoot,
} from './link-address.ts';
import { linkCheck, type PageCheck } from './link-check.ts';
import { badEncoding, noIndex, noSuchFile, type PagePosition } from './link-problems.ts';
import { foldersWithoutIndex, type SiteFiles, siteFilesIn } from './site-files.ts';

/** The page that servers send for missing pages in any folder. It is the only page that can't have relative links. */
const NOT_FOUND = '404.html';

interface LinkOptions {
  /** Path of the site on its server: `/` or `/editions/`. Only the links of 404.html need it. */
  readonly prefix?: string | undefined;
  /** Paths of files that are written after the links, relative to the site's root. */
  readonly later?: readonly string[];
}

/**
 * Rewrites the site in the folder `dist`.
 * @returns a problem for each broken link, broken `#id`, repeated id, and folder that has pages but no index
 */
export function makeLinksRelative(dist: string, { prefix = '/', later = [] }: LinkOptions = {}): readonly Problem[] {
  const files = siteFilesIn(dist, later);
  const check = linkCheck();
  const ways = new Map<string, WayTo>();
  for (const page of files.paths) {
    const wayTo = ways.get(dirname(page)) ?? waysFrom(dirname(page), files);
    ways.set(dirname(page), wayTo);
    const change = CHANGES.find(({ ending }) => page.endsWith(ending))?.change;
    if (change === undefined) continue;
    check.readPage(page, (found) => {
      const context = { files, check: found, page, wayTo, prefix: prefix.replace(/\/*$/, '/') };
      rewrite(join(dist, page), (text) => change(context, text));
    });
  }
  for (const folder of foldersWithoutIndex(files.paths)) check.add(noIndex(folder));
  return check.problems();
}

/** The current page, the files of the site, and the check that collects the problems. */
interface Context {
  readonly files: SiteFiles;
  readonly check: PageCheck;
  readonly page: string;
  readonly wayTo: WayTo;
  readonly prefix: string;
}

/** The function that rewrites a file, by the file's extension. */
const CHANGES = [
  { ending: '.html', change: rewritePage },
  { ending: '.css', change: rewriteStyles },
];

type PositionAt = (offset: number) => PagePosition;

function rewrite(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed !== text) overwriteFile(path, changed);
}

function rewritePage(context: Context, html: string): string {
  const positionAt = positionsIn(context.page, html);
  const pieces: string[] = [];
  let done = 0;
  visitTags(html, (tag) => {
    for (const attribute of tag.attributes) {
      noteIds(context.check, attribute, positionAt);
      const changed = rewriteAttribute(context, tag, attribute, positionAt);
      if (changed === attribute.value) continue;
      pieces.push(html.slice(done, attribute.start), writtenValue(changed, attribute));
      done = attribute.end;
    }
  });
  return pieces.join('') + html.slice(done);
}

function rewriteStyles(context: Context, css: string): string {
  const positionAt = positionsIn(context.page, css);
  return mapCssUrls(css, (url, offset) => rewriteUrl(context, 'url', url, positionAt(offset)));
}

function noteIds(check: PageCheck, attribute: Attribute, positionAt: PositionAt): void {
  if (attribute.name === 'id') check.addId(attribute.value, positionAt(attribute.start));
  for (const id of idReferences(attribute)) check.wantReference(id, attribute.name, positionAt(attribute.start));
}

function rewriteAttribute(context: Context, tag: Tag, attribute: Attribute, positionAt: PositionAt): string {
  const form = urlForm(tag, attribute);
  if (form === undefined) return attribute.value;
  const position = positionAt(attribute.start);
  return mapUrls(form, attribute.value, (url) => rewriteUrl(context, form, url, position));
}

/** The URL made relative. A broken URL is reported and doesn't change. URLs of other sites don't change. */
function rewriteUrl(context: Context, form: UrlForm, url: string, position: PagePosition): string {
  const link = internalLink(url);
  if (link === undefined) return url;
  if (form === 'folder') return context.page === NOT_FOUND ? context.prefix : relativeRoot(context.page);
  try {
    return rewriteLink(context, link, url, position);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    context.check.add(badEncoding(position, url));
    return url;
  }
}

function rewriteLink(context: Context, link: InternalLink, url: string, position: PagePosition): string {
  const { page, prefix, check, wayTo } = context;
  const id = idOf(link.fragment);
  const way = link.path === '' ? { target: page, href: '' } : wayTo(link.path);
  if (way === undefined) {
    check.add(noSuchFile(position, url, decoded(link.path), context.files.paths));
    return url;
  }
  if (id !== '' && way.target.endsWith('.html')) check.wantId(id, way.target, url, position);
  // A link to an element of its own page becomes only a fragment, so that it works whatever name a server gives the page.
  if (way.target === page && link.query === '' && link.fragment !== '') return link.fragment;
  const path = page === NOT_FOUND && link.path !== '' ? prefix + encodePath(way.target) : way.href;
  return path + link.query + link.fragment;
}

function positionsIn(file: string, text: string): PositionAt {
  const points = location(text);
  return (offset) => {
    const { line = 1, column = 1 } = points.toPoint(offset) ?? {};
    return { file, at: { line, column } };
  };
}

// Replaces the text of an existing file. The file isn't emptied first (`writeFile` would do so), because ext4 writes
// the new text of an emptied file to disk at once, which takes 2 ms per page.

/** @throws {Error} if the file doesn't exist */
export function overwriteFile(path: string, text: string): void {
  const file = openSync(path, 'r+');
  try {
    const content = Buffer.from(text);
    writeFileSync(file, content);
    ftruncateSync(file, content.length);
  } finally {
    closeSync(file);
  }
}

// A folder of the site → a function that resolves the paths of links on its pages. Pages repeat their links, so results
// are cached.

/**
 * A link's path → the target file, relative to the site's root, and the relative URL to it. Undefined if the file
 * doesn't exist.
 * @throws {URIError} if a `%` in the path begins no valid escape
 */
type WayTo = (path: string) => { readonly target: string; readonly href: string } | undefined;

function waysFrom(folder: string, files: SiteFiles): WayTo {
  const ways = new Map<string, ReturnType<WayTo>>();
  return (path) => {
    if (!ways.has(path)) {
      const target = files.find(decoded(path), folder);
      ways.set(path, target === undefined ? undefined : { target, href: relativePath(folder, target) });
    }
    return ways.get(path);
  };
}

// The attributes that contain URLs, and a function that changes each URL in a value. A value is a URL, a list of image
// candidates (`srcset`), a refresh, or a folder. Attributes that are not in the table have no URLs.

/**
 * The form of URLs in an attribute. `folder` is the relative path to the site's root, which scripts use:
 * `data-root="/"`.
 */
type UrlForm = 'url' | 'candidates' | 'refresh' | 'folder';

const FORMS: ReadonlyMap<string, UrlForm> = new Map([
  ['href', 'url'],
  ['xlink:href', 'url'],
  ['src', 'url'],
  ['poster', 'url'],
  ['action', 'url'],
  ['formaction', 'url'],
  ['cite', 'url'],
  ['srcset', 'candidates'],
  ['imagesrcset', 'candidates'],
  ['data-root', 'folder'],
]);

/** Attributes with ids of other elements of the page, separated by spaces. */
const ID_REFERENCES: ReadonlySet<string> = new Set([
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
  'commandfor',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
]);

/** The form of URLs in this attribute of this tag. Undefined if the attribute contains no URLs. */
function urlForm(tag: Tag, attribute: Attribute): UrlForm | undefined {
  if (tag.name === 'meta') return attribute.name === 'content' && isRefresh(tag) ? 'refresh' : undefined;
  if (tag.name === 'object' && attribute.name === 'data') return 'url';
  return FORMS.get(attribute.name);
}

/** The ids that an attribute refers to on its own page. */
function idReferences({ name, value }: Attribute): readonly string[] {
  return ID_REFERENCES.has(name) ? value.split(/\s+/).filter((id) => id !== '') : [];
}

/** The value with each of its URLs changed. The rest of the value doesn't change. */
function mapUrls(form: UrlForm, value: string, change: (url: string) => string): string {
  switch (form) {
    case 'candidates':
      return value.replace(CANDIDATE, (_, before: string, url: string) => before + change(url));
    case 'refresh':
      return value.replace(REFRESH, (_, before: string, url: string, after: string) => before + change(url) + after);
    default:
      return change(value.trim());
  }
}

/**
 * An image candidate. It begins the list or follows a comma and a space. Its URL may contain commas, but not end with
 * one.
 */
const CANDIDATE = /((?:^|,)\s*)([^\s,](?:\S*[^\s,])?)/g;

/** The value of a refresh: `5; url=/page.html`, with or without quotes around the URL. */
const REFRESH = /^(\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?)([^"']*?)(["']?\s*)$/i;

function isRefresh(tag: Tag): boolean {
  return tag.attributes.some(({ name, value }) => name === 'http-equiv' && value.toLowerCase() === 'refresh');
}
