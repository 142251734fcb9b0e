import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itemsOn, listPage, PAGE_LENGTH, pagesFor } from '../../src/model/paging.ts';

it('cuts a list into pages that hold each item once, in order', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5 * PAGE_LENGTH }), (length) => {
      const items = Array.from({ length }, (_, i) => i);
      const pages = Array.from({ length: pagesFor(length) }, (_, i) => itemsOn(items, i + 1));
      expect(pages.flat()).toEqual(items);
      expect(pages.every((page) => page.length <= PAGE_LENGTH)).toBe(true);
      expect(pages.slice(1).every((page) => page.length > 0)).toBe(true);
    }),
  );
});

it('puts the first page at the list’s own address', () => {
  expect([1, 2, 12].map((number) => listPage('claims', number))).toEqual([
    '/claims/index.html',
    '/claims/index-2.html',
    '/claims/index-12.html',
  ]);
});
