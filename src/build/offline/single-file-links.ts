// A link of a page that becomes part of a single file → the same link from within the file: to a place in it where it holds
// what the link means, else to the site, else none.

import { posix } from 'node:path';
import { mapOf, pageOf } from '../../model/address.ts';
import { decoded, idOf, internalLink } from '../links/link-address.ts';

export interface InFile {
  readonly article: string;
  /** The ids of all elements in the file. */
  readonly ids: ReadonlySet<string>;
  /** Where the site stands. */
  readonly address: string | undefined;
}

/** The place of the maps in the file. */
export const MAPS_ID = 'maps';

/**
 * @param href as written on the page
 * @param page the page's path from the site's root
 * @returns undefined where it would lead nowhere
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

/** Whether the file holds what the page has: an argument's note says all but its critical questions. */
function isWhole(path: string, article: string): boolean {
  return [pageOf('articles', article), mapOf(article)].includes(`/${path}`) || path.startsWith(`arguments/${article}/`);
}

/** The id under which the file has a page. */
function placeInFile(path: string, article: string): string | undefined {
  if (`/${path}` === pageOf('articles', article)) return 'main';
  if (`/${path}` === mapOf(article)) return MAPS_ID;
  return path.startsWith(`arguments/${article}/`) ? `argument-${posix.basename(path, '.html')}` : undefined;
}
