// A built site with root-absolute links → the same site with relative links, so that it opens in any folder, on any
// server and from disk. One pass over all pages and style sheets: each internal link is resolved to a real file and
// rewritten in place (nothing else of a page changes), and each `#id` is looked up. Doing it again changes nothing.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { location } from 'vfile-location';
import type { VFileMessage } from 'vfile-message';
import { writeInPlace } from '../write-in-place.ts';
import { mapCssUrls } from './css-urls.ts';
import { type Attribute, type Tag, visitTags, writtenValue } from './html-tags.ts';
import { decoded, encodePath, type InternalLink, idOf, internalLink, relativeRoot } from './link-address.ts';
import { linkCheck, type PageCheck } from './link-check.ts';
import { badEncoding, noIndex, noSuchFile, type Place } from './link-faults.ts';
import { type WayTo, waysFrom } from './relative-path.ts';
import { foldersWithoutIndex, type SiteFiles, siteFilesIn } from './site-files.ts';
import { idReferences, mapUrls, type UrlForm, urlForm } from './url-attributes.ts';

/** The page that servers send in place of a missing one, at any depth: it alone can't have relative links. */
const NOT_FOUND = '404.html';

export interface LinkOptions {
  /** Where the site will stand on its server, for 404.html only: `/` or `/editions/`. */
  readonly prefix?: string | undefined;
}

/**
 * Rewrites the site in the folder `dist`.
 * @returns a message for each broken link, broken `#id`, repeated id and folder of pages without an index; none if all is well
 */
export function makeLinksRelative(dist: string, { prefix = '/' }: LinkOptions = {}): readonly VFileMessage[] {
  const files = siteFilesIn(dist);
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
  return check.faults();
}

/** The page in hand, the site it belongs to, and where faults go. */
interface Context {
  readonly files: SiteFiles;
  readonly check: PageCheck;
  readonly page: string;
  readonly wayTo: WayTo;
  readonly prefix: string;
}

/** What is done to a file, by how its name ends. */
const CHANGES = [
  { ending: '.html', change: rewritePage },
  { ending: '.css', change: rewriteStyles },
];

type PlaceOf = (offset: number) => Place;

function rewrite(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed !== text) writeInPlace(path, changed);
}

function rewritePage(context: Context, html: string): string {
  const placeOf = placesIn(context.page, html);
  const pieces: string[] = [];
  let done = 0;
  visitTags(html, (tag) => {
    for (const attribute of tag.attributes) {
      noteIds(context.check, attribute, placeOf);
      const changed = rewriteAttribute(context, tag, attribute, placeOf);
      if (changed === attribute.value) continue;
      pieces.push(html.slice(done, attribute.start), writtenValue(changed, attribute));
      done = attribute.end;
    }
  });
  return pieces.join('') + html.slice(done);
}

function rewriteStyles(context: Context, css: string): string {
  const placeOf = placesIn(context.page, css);
  return mapCssUrls(css, (url, offset) => rewriteUrl(context, 'url', url, placeOf(offset)));
}

function noteIds(check: PageCheck, attribute: Attribute, placeOf: PlaceOf): void {
  if (attribute.name === 'id') check.addId(attribute.value, placeOf(attribute.start));
  for (const id of idReferences(attribute)) check.wantReference(id, attribute.name, placeOf(attribute.start));
}

function rewriteAttribute(context: Context, tag: Tag, attribute: Attribute, placeOf: PlaceOf): string {
  const form = urlForm(tag, attribute);
  if (form === undefined) return attribute.value;
  const place = placeOf(attribute.start);
  return mapUrls(form, attribute.value, (url) => rewriteUrl(context, form, url, place));
}

/** The URL made relative; a broken one is reported and stays, one that leads elsewhere stays. */
function rewriteUrl(context: Context, form: UrlForm, url: string, place: Place): string {
  const link = internalLink(url);
  if (link === undefined) return url;
  if (form === 'folder') return context.page === NOT_FOUND ? context.prefix : relativeRoot(context.page);
  try {
    return rewriteLink(context, link, url, place);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    context.check.add(badEncoding(place, url));
    return url;
  }
}

function rewriteLink(context: Context, link: InternalLink, url: string, place: Place): string {
  const { page, prefix, check, wayTo } = context;
  const id = idOf(link.fragment);
  const way = link.path === '' ? { target: page, href: '' } : wayTo(link.path);
  if (way === undefined) {
    check.add(noSuchFile(place, url, decoded(link.path), context.files.paths));
    return url;
  }
  if (id !== '' && way.target.endsWith('.html')) check.wantId(id, way.target, url, place);
  // Within a page the fragment alone is the way: it holds under whatever name a server gives the page.
  if (way.target === page && link.query === '' && link.fragment !== '') return link.fragment;
  const path = page === NOT_FOUND && link.path !== '' ? prefix + encodePath(way.target) : way.href;
  return path + link.query + link.fragment;
}

function placesIn(file: string, text: string): PlaceOf {
  const places = location(text);
  return (offset) => {
    const { line = 1, column = 1 } = places.toPoint(offset) ?? {};
    return { file, point: { line, column, offset } };
  };
}
