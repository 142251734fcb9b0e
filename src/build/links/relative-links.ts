// A built site with root-absolute links → the same site with relative links, so that it works in any folder, on any server and
// from disk. In one pass over all pages and style sheets, each internal link is resolved to a file and rewritten, and each `#id`
// is looked up. The rest of a file doesn't change. A second pass changes nothing.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { location } from 'vfile-location';
import type { Problem } from '../../model/problem.ts';
import { mapCssUrls } from './css-urls.ts';
import { type Attribute, type Tag, visitTags, writtenValue } from './html-tags.ts';
import { decoded, encodePath, type InternalLink, idOf, internalLink, relativeRoot } from './link-address.ts';
import { linkCheck, type PageCheck } from './link-check.ts';
import { badEncoding, noIndex, noSuchFile, type PagePosition } from './link-problems.ts';
import { overwriteFile } from './overwrite-file.ts';
import { type WayTo, waysFrom } from './relative-path.ts';
import { foldersWithoutIndex, type SiteFiles, siteFilesIn } from './site-files.ts';
import { idReferences, mapUrls, type UrlForm, urlForm } from './url-attributes.ts';

/** Servers send this page for missing pages in any folder, so it is the only page that can't have relative links. */
const NOT_FOUND = '404.html';

export interface LinkOptions {
  /** Path of the site on its server: `/` or `/editions/`. Used only in 404.html. */
  readonly prefix?: string | undefined;
}

/**
 * Rewrites the site in the folder `dist`.
 * @returns a problem for each broken link, broken `#id`, repeated id, and folder that has pages but no index
 */
export function makeLinksRelative(dist: string, { prefix = '/' }: LinkOptions = {}): readonly Problem[] {
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
  return check.problems();
}

/** The page in work, the files of the site, and the check that collects the problems. */
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
  // A link within a page consists of its fragment only, so that it works whatever name a server gives the page.
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
