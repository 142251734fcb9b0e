// The report for editors, and the reading page's list of annotations whose words are no longer in the text.

import { describe, expect, inject, it } from 'vitest';
import { articleWords, reportWords } from '../../src/ui/en.ts';
import { openPage } from './open-page.ts';

const { url } = inject('fixtureSite');
const noScripts = { javaScriptEnabled: false };

describe('the report for editors', () => {
  it('counts the quotes of each article by state, and is hidden from search engines', async () => {
    const page = await openPage(`${url}report/index.html`, noScripts);
    const rows = await page.locator('.report-counts tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t').map((cell) => cell.trim()))).toEqual([
      [reportWords.article, ...Object.values(reportWords.states)],
      [expect.any(String), '4', '0', '0', '0', '0'],
      [expect.any(String), '7', '0', '0', '0', '0'],
      [expect.any(String), '10', '0', '0', '0', '2'],
    ]);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });

  it('shows an article’s lost quotes as written and its queued entries, with links to both', async () => {
    const page = await openPage(`${url}report/index.html`, noScripts);
    await page.locator('.report-counts tbody a').last().click();
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    const lost = page.locator('.reported[data-state=orphan]');
    expect(await lost.count()).toBe(2);
    const claim = lost.filter({ hasText: 'The claim gone' });
    expect(await claim.locator('mark').innerText()).toBe('Words that were in an earlier version of this text only');
    expect(await claim.innerText()).toContain(reportWords.nothingAlike);
    expect(await claim.locator('a').first().getAttribute('href')).toBe('../claims/overlaps/gone.html');
    expect(await lost.filter({ hasText: 'notes/overlaps/lost.md' }).locator('mark').innerText()).toContain('harbour');
    const waiting = page.locator('section').filter({ hasText: reportWords.waiting });
    expect(await waiting.innerText()).toMatch(
      /tunnel\nfrom notes\.jsonld[\s\S]+A tunnel would be cheaper[\s\S]+does not occur/,
    );
    expect(await page.locator('.reported[data-state=exact]').count()).toBe(10);
  });
});

describe('the reading page', () => {
  it('lists at its end the annotations whose words were removed, with the ids that links need', async () => {
    const page = await openPage(`${url}articles/overlaps.html`, noScripts);
    const lost = page.locator('section.beneath').filter({ hasText: articleWords.lost });
    expect(await lost.locator('#claim-gone').innerText()).toContain('The statement of the claim gone');
    expect(await lost.locator('#note-lost').innerText()).toMatch(/A sentence about the harbour[\s\S]+closed that year/);
    expect(await lost.locator('#note-lost em').innerText()).toBe('closed');
    const reading = page.locator('article.reading');
    expect(await reading.innerText()).not.toContain('harbour');
  });
});
