// A link of a page → the same link within a single file: to an element of the file if it contains the target, otherwise to
// the site, otherwise none.

import { posix } from 'node:path';
import { mapOf, pageOf } from '../../model/address.ts';
import { decoded, idOf, internalLink } from '../links/link-address.ts';

export interface InFile {
  readonly article: string;
  /** The ids of all elements in the file. */
  readonly ids: ReadonlySet<string>;
  /** The site's address. */
  readonly address: string | undefined;
}

/** The id of the maps in the file. */
export const MAPS_ID = 'maps';

/**
 * @param href as written on the page
 * @param page path of the page, relative to the site's root
 * @returns undefined if it would lead nowhere
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

/** Whether the file contains the page's content. An argument's note has everything but its critical questions. */
function isWhole(path: string, article: string): boolean {
  return [pageOf('articles', article), mapOf(article)].includes(`/${path}`) || path.startsWith(`arguments/${article}/`);
}

/** The id of a page's content in the file. */
function placeInFile(path: string, article: string): string | undefined {
  if (`/${path}` === pageOf('articles', article)) return 'main';
  if (`/${path}` === mapOf(article)) return MAPS_ID;
  return path.startsWith(`arguments/${article}/`) ? `argument-${posix.basename(path, '.html')}` : undefined;
}
