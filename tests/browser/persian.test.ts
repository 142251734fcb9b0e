// A site whose interface is Persian, from the library in tests/fixtures: right to left, also around an English article.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type RunningServer, serve } from '../../src/cli/server.ts';
import * as fa from '../../src/ui/fa.ts';
import { buildSite } from './build-site.ts';
import { openPage } from './open-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-persian-'));
const dist = join(folder, 'dist');
let server: RunningServer;

beforeAll(async () => {
  const content = join(folder, 'content');
  cpSync(inject('fixtureSite').content, content, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'title: کتابخانهٔ نمونه\nlanguage: fa-IR\n');
  buildSite(content, dist);
  server = await serve(dist, { port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a site in Persian', () => {
  it('has no sideways scroll at 320 px', async () => {
    const page = await openPage(server.url, { viewport: { width: 320, height: 640 } });
    const paths = globSync(['*.html', '*/*.html', '{articles,maps,matrix}/*.html', '*/kafe/*.html'], { cwd: dist });
    for (const path of paths.filter((path) => !path.startsWith('pagefind'))) {
      await page.goto(server.url + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });

  it('has the numbers and the words of the language', async () => {
    const page = await openPage(`${server.url}articles/kafe.html`);
    expect(await page.locator('.note .number').allTextContents()).toContain('۲');
    expect(await page.locator('.pilcrow').first().getAttribute('data-n')).toBe('۱');
    await page.locator('a.to-search').click();
    await page.getByText(fa.searchWords.tryStance).waitFor();
    await page.goto(`${server.url}search.html?q=crossing`);
    expect(await page.locator('.result-group h2 .count').first().textContent()).toMatch(/^[۰-۹]+$/);
    await page.goto(`${server.url}404.html`);
    expect(await page.locator('#missing p').textContent()).toContain(`، ${fa.commonWords.search}`);
  });

  it('begins the title of an English article at the side where the page begins', async () => {
    const page = await openPage(server.url);
    const gap = await page
      .locator('.article-card:has([href*="overlaps"])')
      .evaluate(
        (card) => card.getBoundingClientRect().right - (card.querySelector('h2 a')?.getBoundingClientRect().right ?? 0),
      );
    expect(gap).toBeLessThan(2);
  });

  it('keeps the direction of an English article, and of the words of the interface in it', async () => {
    const page = await openPage(`${server.url}articles/overlaps.html`);
    const directionOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    expect(await directionOf('.site-footer')).toBe('rtl');
    expect(await directionOf('.reading h1')).toBe('ltr');
    expect(await directionOf('.draft-notice')).toBe('rtl');
    expect(await directionOf('.note.remark summary .voice')).toBe('rtl');
    expect(await directionOf('.note.remark summary bdi')).toBe('ltr');
  });
});
