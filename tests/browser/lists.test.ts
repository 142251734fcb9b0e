// Long lists can be filtered and sorted.

import { describe, expect, inject, it } from 'vitest';
import { openPage } from './open-page.ts';

const { url } = inject('site');

it('leaves the items with all typed words, in any case, and hides groups without such an item', async () => {
  const page = await openPage(`${url}claims/index.html`);
  const shown = page.locator('.entries > li:visible');
  const all = await shown.count();
  const [first = ''] = await shown.locator('.statement').allInnerTexts();
  await page.getByLabel('Filter').fill(first.toUpperCase());
  await expect.poll(() => shown.count()).toBe(1);
  expect(await shown.locator('.statement').innerText()).toBe(first);
  expect(await page.locator('main section:visible').count()).toBe(1);
  expect(await page.locator('.filter output').innerText()).toBe(`1 of ${all}`);
});

it('sorts each group by name or by count, and back into the original order', async () => {
  const page = await openPage(`${url}actors/index.html`);
  const group = page.locator('main section').first().locator('.entries > li');
  const counts = () =>
    group.evaluateAll((items) => items.map((item) => Number((item as HTMLElement).dataset['count'])));
  const listed = await counts();
  await page.getByLabel('Order').selectOption('by number');
  await expect.poll(counts).toEqual(listed.toSorted((a, b) => b - a));
  await page.getByLabel('Order').selectOption('as listed');
  await expect.poll(counts).toEqual(listed);

  await page.goto(`${url}claims/index.html`);
  const names = () => page.locator('main section').first().locator('.statement').allInnerTexts();
  const text = await names();
  await page.getByLabel('Order').selectOption('by name');
  await expect.poll(names).toEqual(text.toSorted((a, b) => a.localeCompare(b, 'en')));
});

describe('in a library of several articles, an article', () => {
  it('has a line of navigation on its text, claims, arguments, map and matrix', async () => {
    const { url } = inject('fixtureSite');
    const pages = ['articles/kafe.html', 'claims/kafe/index.html', 'arguments/kafe/index.html', 'maps/kafe.html'];
    for (const path of pages) {
      const page = await openPage(url + path);
      const current = page.locator('.article-nav [aria-current]');
      expect(await current.evaluate((link: HTMLAnchorElement) => link.href)).toBe(url + path);
      expect(await page.locator('.article-nav a[href*="matrix"]').count()).toBe(1);
    }
  });
});
