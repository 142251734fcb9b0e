// Long lists can be filtered and sorted.

import type { Locator } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { openPage } from './open-page.ts';

const { url } = inject('site');

it('leaves the items with all typed words, in any case, and hides groups without such an item', async () => {
  const page = await openPage(`${url}claims/index.html`);
  const shown = page.locator('.entries > li:visible');
  const all = new Set(
    await shown.locator('.statement').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).size;
  const [first = ''] = await shown.locator('.statement').allInnerTexts();
  await page.getByLabel('Filter').fill(first.toUpperCase());
  await expect.poll(() => shown.count()).toBe(1);
  expect(await shown.locator('.statement').innerText()).toBe(first);
  expect(await page.locator('main section:visible').count()).toBe(1);
  expect(await page.locator('.filter output').innerText()).toBe(`1 of ${all}`);
  // The number in a heading counts the whole group, so it is hidden.
  expect(await page.locator('main section:visible h2 .count:visible').count()).toBe(0);
});

it('shows the items of the filter in the box, also after Back', async () => {
  const page = await openPage(`${url}claims/index.html`);
  const shown = page.locator('.entries > li:visible');
  const [first = ''] = await shown.locator('.statement').allInnerTexts();
  await page.getByLabel('Filter').fill(first);
  await expect.poll(() => shown.count()).toBe(1);
  await page.goto(`${url}index.html`);
  await page.goBack();
  await expect.poll(() => page.getByLabel('Filter').inputValue()).toBe(first);
  await expect.poll(() => shown.count()).toBe(1);
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

  it('is named with its author where a list has claims of several articles', async () => {
    const page = await openPage(`${inject('fixtureSite').url}actors/municipality.html`);
    const articles = await page.locator('#held .of-article').allInnerTexts();
    expect(articles).toEqual([
      expect.stringContaining('Anna Berg · May 2, 2024'),
      expect.stringContaining('مینا سروش'),
    ]);
  });
});

describe('a claim of several articles', () => {
  const { url } = inject('fixtureSite');

  it('is reached from a note, from each of its claims and by the address of each, and quotes every passage', async () => {
    const page = await openPage(`${url}articles/crossing.html`);
    const note = page.locator('.note', { hasText: 'The crossing is too dear' }).first();
    await note.locator('summary').click();
    await note.getByText('also in 1 other article').click();
    await page.waitForURL('**/shared/crossing/too-dear.html');
    expect(await marked(page.locator('main'))).toBe('the second bridge is too dear it is too dear');
    expect(await page.locator('main h2').allInnerTexts()).toEqual([
      'Asserted or endorsed 1',
      'Rejected 1',
      'Against this claim 1',
    ]);

    await page.goto(`${url}shared/overlaps/too-dear.html`);
    await page.waitForURL('**/shared/crossing/too-dear.html');

    await page.goto(`${url}claims/overlaps/too-dear.html`);
    await page.getByText('The same claim in 2 articles').click();
    await page.waitForURL('**/shared/crossing/too-dear.html');
    await page.getByText('Side by side').click();
    await page.waitForURL('**/compare/crossing_overlaps.html');
    expect(await marked(page.locator('#disputed .sides'))).toBe('it is too dear the second bridge is too dear');
  });

  it('is a column of the tables, with the positions of articles and actors', async () => {
    const page = await openPage(`${url}shared/index.html`);
    const rows = await page.locator('.shared-matrix tbody tr').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      'The town can pay for the crossing Anna Berg ○ −',
      expect.stringMatching(/مینا سروش \?$/),
      'On the second bridge, with every kind of overlap +',
      'Anna Berg ○ −',
      'شهرداری ●●',
      'مینا سروش ?',
      'The treasurer ●',
    ]);
    await expect.poll(() => page.locator('.matrix table a:not([tabindex="-1"])').count()).toBe(2);
  });
});

/** The marked words of the passages in an element. A mark with emphasized words is in pieces. */
async function marked(element: Locator): Promise<string> {
  return (await element.locator('mark').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
}
