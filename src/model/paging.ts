// A long list → pages of equal length, so that no page grows with the library. The first page is the collection's
// index, the others are `index-2.html` and so on.

import type { ArticleList } from './address.ts';
import type { Corpus } from './corpus.ts';
import { remarkCollections } from './kinds.ts';
import { articlePairs, pairsWith, sharedClaimsOf } from './shared-claims.ts';

/** Maximum number of entries on one page. */
export const PAGE_LENGTH = 100;

/** The lists that are divided into pages in every library. They exist even if they are empty. */
export const commonLists = ['articles', 'claims', 'arguments', 'actors', 'maps'] as const;

/** All lists that are divided into pages: those of every library, and those that exist only if they are not empty. */
export const pagedLists = [...commonLists, 'notes', 'shared', 'compare'] as const;

export type CommonList = (typeof commonLists)[number];
export type PagedList = (typeof pagedLists)[number];

/**
 * The address of a page of a list.
 * @param number the number of the page, from 1
 */
export function listPage(list: PagedList, number: number): string {
  return number === 1 ? `/${list}/index.html` : `/${list}/index-${number}.html`;
}

/** Number of items in a list: of actors, shared claims, pairs of articles or, in all other lists, articles. */
export function listLength(list: PagedList, corpus: Corpus): number {
  if (list === 'actors') return corpus.listed('actors').length;
  if (list === 'shared') return sharedClaimsOf(corpus).length;
  if (list === 'compare') return articlePairs(corpus).length;
  return list === 'notes' && !hasRemarks(corpus) ? 0 : corpus.listed('articles').length;
}

export function hasList(list: PagedList, corpus: Corpus): boolean {
  return isCommon(list) || listLength(list, corpus) > 0;
}

export function isCommon(list: PagedList): list is CommonList {
  return commonLists.some((common) => common === list);
}

/** Whether an article has a list. Every article has the lists of claims and arguments, even if they are empty. */
export function hasArticleList(list: ArticleList, article: string, corpus: Corpus): boolean {
  if (list === 'notes') return corpus.annotations(article).remarks.length > 0;
  return list !== 'shared' || pairsWith(corpus, article).length > 0;
}

function hasRemarks({ listed }: Corpus): boolean {
  return remarkCollections.some((collection) => listed(collection).length > 0);
}

/** Number of pages for a list of this length; an empty list has one page. */
export function pagesFor(length: number): number {
  return Math.max(1, Math.ceil(length / PAGE_LENGTH));
}

/**
 * The items on a page.
 * @param number the number of the page, from 1
 */
export function itemsOn<T>(items: readonly T[], number: number): readonly T[] {
  return items.slice((number - 1) * PAGE_LENGTH, number * PAGE_LENGTH);
}
