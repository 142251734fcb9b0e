// Links to words of the text: created from a selection, opened, and with a message if the text has changed.

import { describe, expect, inject, it } from 'vitest';
import { openPage } from './open-page.ts';
import { selectWords } from './select-words.ts';

const { url } = inject('fixtureSite');
const article = `${url}articles/overlaps.html`;
const persian = `${url}articles/kafe.html`;

/** The query of an address, the message that the page shows, and the words that it highlights. */
const cases: readonly {
  readonly title: string;
  readonly query: Readonly<Record<string, string>>;
  readonly says: RegExp;
  readonly marks?: string;
}[] = [
  {
    title: 'the words as they stand',
    query: { q: 'the second bridge is too dear' },
    says: /This is the linked passage/,
    marks: 'the second bridge is too dear',
  },
  {
    title: 'words across marks and links',
    query: { q: '“No bridge,” she said twice' },
    says: /This is the linked passage/,
    marks: '“No bridge,” she said twice',
  },
  {
    title: 'words that have changed since',
    query: { q: 'the second bridge was far too dear, and that a ferry will do' },
    says: /has changed/,
    marks: 'the second bridge is too dear, and that the ferry will do',
  },
  { title: 'words that stand twice', query: { q: 'The ferry is' }, says: /several places/ },
  {
    title: 'words that stand twice, with what follows',
    query: { q: 'The ferry is', s: ' slow' },
    says: /This is the linked passage/,
    marks: 'The ferry is',
  },
  {
    title: 'words that are gone',
    query: { q: 'a harbour master with a spyglass stood on the pier' },
    says: /no longer in the text/,
  },
  { title: 'markup', query: { q: '<img src=x onerror=alert(1)>' }, says: /no longer in the text/ },
  { title: 'signs of regular expressions', query: { q: '(.*)+[' }, says: /no longer in the text/ },
  { title: 'ten thousand characters', query: { q: 'ferry '.repeat(1700) }, says: /no longer in the text/ },
  { title: 'half a character', query: { q: '\uD83D ferry' }, says: /no longer in the text/ },
];

describe('an address with a quote', () => {
  it.each(cases)('that asks for $title is answered', async ({ query, says, marks }) => {
    const page = await openPage(`${article}?${new URLSearchParams(query)}#p1`);
    const status = page.locator('.said');
    await status.waitFor();
    expect(await status.innerText()).toMatch(says);
    expect(await page.evaluate(() => [...(CSS.highlights.get('quoted') ?? [])].map(String)[0])).toBe(marks);
  });
});

describe('a selection', () => {
  it.each([
    { page: article, id: 'p1' },
    { page: article, id: 'p3' },
    { page: persian, id: 'p2' },
  ])('in $id of $page can be copied as a link that marks the same words', async ({ page: address, id }) => {
    const page = await openPage(address, { permissions: ['clipboard-read', 'clipboard-write'] });
    await selectWords(page, `#${id}`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).not.toContain(':~:text=');
    const words = (await page.locator(`#${id}`).textContent())?.slice(0, 300);
    const other = await openPage(link);
    await other.locator('.said').waitFor();
    expect(await other.locator('.said').innerText()).toMatch(/This is the linked passage/);
    expect(await other.evaluate(() => [...(CSS.highlights.get('quoted') ?? [])].map(String)[0])).toBe(words);
  });
});
