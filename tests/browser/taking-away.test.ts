// Citations, frames on other sites, and files of search results.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { serve } from '../../src/cli/server.ts';
import { openContext, openPage } from './open-page.ts';

const { url, dist } = inject('fixtureSite');
const folder = mkdtempSync(join(tmpdir(), 'postil-saved-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TODAY = /\(accessed \d{4}-\d{2}-\d{2}\)$/;

describe('the page of an article’s citations', () => {
  const path = 'data/overlaps.html';

  it('cites the edition and a paragraph with the day of access, and copies the citation', async () => {
    const page = await openPage(`${url}${path}?p=p2#passage`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const edition = page.locator('section.data').first().locator('.cited');
    expect(await edition.innerText()).toMatch(/“.+”, annotated edition, .+\/articles\/overlaps\.html \(accessed /);
    const passage = page.locator('#passage');
    expect(await passage.locator('.cited').innerText()).toMatch(/, ¶ 2\. \S+\/articles\/overlaps\.html#p2 \(accessed /);
    await passage.locator('select').selectOption('p1');
    expect(await passage.locator('.cited').innerText()).toMatch(TODAY);
    const tex = (await passage.locator('[data-format=bibtex]').textContent()) ?? '';
    expect(new Cite(tex).data).toMatchObject([
      { note: 'annotated edition, ¶ 1', URL: `${url}articles/overlaps.html#p1` },
    ]);
    await passage.locator('.cited + p button').click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await passage.locator('.cited').textContent(),
    );
  });

  it('lists each paragraph’s citation without scripts, and has no button', async () => {
    const page = await openPage(url + path, { javaScriptEnabled: false });
    expect(await page.locator('#passage li').first().innerText()).toMatch(/, ¶ 1$/);
    expect(await page.locator('main button:visible, #passage select:visible').count()).toBe(0);
    await page.locator('#passage li a').first().click();
    expect(page.url()).toMatch(/articles\/overlaps\.html#p1$/);
  });
});

describe('a page in a frame on another site', () => {
  it.each([
    ['a claim', 'claim-open-at-night', 'h1 a', 'claims/kafe/open-at-night.html'],
    ['an argument', 'argument-holiday-count', 'h1 a', 'arguments/kafe/holiday-count.html'],
    ['a map', 'map-open-at-night', 'svg a[href*="articles/"]', 'articles/kafe.html#'],
  ])('shows %s without header and scripts, and leads to the edition', async (_, name, link, target) => {
    const file = `embed/kafe/${name}.html`;
    const html = readFileSync(join(dist, file), 'utf8');
    expect(html).not.toMatch(/<script|<header|site-footer/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    writeFileSync(join(folder, 'index.html'), `<iframe src="${url}${file}" width="640" height="400"></iframe>`);
    const other = await serve(folder, { port: 0, host: '127.0.0.1' });
    onTestFinished(() => other.close());
    const page = await (await openContext()).newPage();
    await page.goto(other.url);
    await page.frameLocator('iframe').locator(link).first().click();
    await page.waitForURL((address) => address.href.startsWith(url + target));
  });

  it('is not saved for offline reading', () => {
    expect(readFileSync(join(dist, 'offline.json'), 'utf8')).not.toContain('embed/');
  });

  it('has its HTML on the claim’s page, with complete addresses, and a quotation that needs no frame', async () => {
    const page = await openPage(`${url}claims/overlaps/too-dear.html`);
    await page.locator('.snippets summary').click();
    const [quotation = '', frame = ''] = await page.locator('.snippet').allInnerTexts();
    expect(frame).toContain(`<iframe src="${url}embed/overlaps/claim-too-dear.html"`);
    const other = await (await openContext({ javaScriptEnabled: false })).newPage();
    await other.setContent(quotation);
    expect(await other.locator('blockquote p').first().innerText()).toBe(await page.locator('h1').innerText());
    expect(await other.locator('blockquote a').getAttribute('href')).toBe(`${url}claims/overlaps/too-dear.html`);
  });
});

describe('the files of search results', () => {
  it('have the results that the filters leave, as a table and as citations', async () => {
    const page = await openPage(`${url}search.html?kind=claim&article=overlaps`);
    const count = Number.parseInt(await page.locator('.result-group h2 .count').innerText(), 10);
    const save = async (name: string) => {
      const saved = page.waitForEvent('download');
      await page.locator(`.found-files [name=${name}]`).click();
      await (await saved).saveAs(join(folder, name));
      return readFileSync(join(folder, name), 'utf8');
    };
    const rows: readonly Record<string, string>[] = parse(await save('csv'), { columns: true, bom: true });
    expect(rows.length).toBe(count);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['claim']));
    expect(rows.map(({ address = '' }) => address).filter((address) => !address.startsWith(url))).toEqual([]);
    const citations = (await save('citations')).trim().split('\n\n');
    expect(citations.length).toBe(count);
    for (const line of citations) expect(line).toMatch(TODAY);
  });

  it('are not offered before there are results', async () => {
    const page = await openPage(`${url}search.html`);
    await page.locator('.results').getByText('Searches').waitFor();
    expect(await page.locator('.found-files').isVisible()).toBe(false);
  });
});
