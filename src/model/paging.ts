// A long list → pages of equal length, so that no page grows with the library. The first page is the collection's index, the
// others are `index-2.html` and so on.

/** Maximum number of entries on one page. */
export const PAGE_LENGTH = 100;

/** The lists of the library that are divided into pages. */
export const pagedLists = ['articles', 'claims', 'arguments', 'actors', 'maps'] as const;

export type PagedList = (typeof pagedLists)[number];

/** The address of a page of a list. @param number of the page, from 1 */
export function listPage(list: PagedList, number: number): string {
  return number === 1 ? `/${list}/index.html` : `/${list}/index-${number}.html`;
}

/** Number of pages for a list of this length; an empty list has one page. */
export function pagesFor(length: number): number {
  return Math.max(1, Math.ceil(length / PAGE_LENGTH));
}

/** The items on a page. @param number of the page, from 1 */
export function itemsOn<T>(items: readonly T[], number: number): readonly T[] {
  return items.slice((number - 1) * PAGE_LENGTH, number * PAGE_LENGTH);
}
