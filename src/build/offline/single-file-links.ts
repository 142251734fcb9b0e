// A link of a page → the same link within a single file. It leads to an element of the file if the file contains the target;
// otherwise to the site, if the site has an address; otherwise there is no link.

import { posix } from 'node:path';
import { mapOf, pageOf } from '../../model/address.ts';
import { decoded, idOf, internalLink } from '../links/link-address.ts';

export interface InFile {
  readonly article: string;
  /** The ids of all elements in the file. */
  readonly ids: ReadonlySet<string>;
  /** The site's address, if it has one. */
  readonly address: string | undefined;
}

/** The id of the element with the maps in the file. */
export const MAPS_ID = 'maps';

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
 * Whether the file contains all content of the page. The note of an argument counts, although it lacks the critical questions.
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
