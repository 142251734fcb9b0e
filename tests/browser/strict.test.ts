// The site under its own policy: no breach on any kind of page, with the search used; and nothing is stored but what the
// reader chose.

import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { globSync } from 'tinyglobby';
import { describe, expect, inject, it } from 'vitest';
import { openContext } from './open-page.ts';
import { guideSite } from './web-servers.ts';

const sites = [inject('site'), inject('fixtureSite'), inject('emptySite')];

describe.each(sites)('the site of $content', ({ dist, url }) => {
  it('breaks its policy on no kind of page, and asks nobody else', async () => {
    const context = await openContext({ serviceWorkers: 'allow' });
    const breaches: string[] = [];
    await context.exposeFunction('noteBreach', (breach: string) => breaches.push(breach));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ documentURI, violatedDirective, blockedURI }) =>
        (globalThis as unknown as { noteBreach(text: string): void }).noteBreach(
          `${documentURI}: ${violatedDirective} ${blockedURI}`,
        ),
      );
    });
    const elsewhere: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
    });
    const page = await context.newPage();
    for (const path of pageOfEachFolder(dist)) await use(page, url + path);
    expect(breaches).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => !key.startsWith('postil-')))).toEqual(
      [],
    );
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => !key.startsWith('postil-')))).toEqual(
      [],
    );
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  });

  it('names no folder of the machine that built it', () => {
    const folders = [resolve('.'), homedir(), dist, tmpdir()].filter((folder) => folder.length > 4);
    const faults = globSync('**', { cwd: dist, dot: true }).filter((file) =>
      folders.some((folder) => textOf(join(dist, file)).includes(folder)),
    );
    expect(faults).toEqual([]);
  });
});

describe('the policy', () => {
  const { dist } = inject('emptySite');
  const inPages = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
    readFileSync(join(dist, 'index.html'), 'utf8'),
  )?.[1];

  it.each([
    ['_headers', () => readFileSync(join(dist, '_headers'), 'utf8')],
    ...['nginx', 'apache', 'caddy', 'lighttpd'].map(
      (language) => [`the guide's ${language}`, () => guideSite(language)] as const,
    ),
  ] as const)('is the same in %s, with what only a header can say', (_, read) => {
    expect(read()).toContain(`${inPages}; frame-ancestors 'none'`);
  });
});

/** Notes are alike: a few of a page show what all do. */
const MOST = 4;

/** Looks at a page as a reader does: the text, the notes, the settings; on the search page, the search. */
async function use(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const search = page.locator('main input[type=search]').first();
  if ((await search.count()) > 0 && (await search.isVisible())) {
    await search.fill('the');
    await page.waitForTimeout(400);
  }
  for (const summary of (await page.locator('main summary:visible').all()).slice(0, MOST))
    await summary.click({ timeout: 2000 }).catch(() => undefined);
  await page.keyboard.press('j');
}

/** Of each folder its index and another page. */
function pageOfEachFolder(dist: string): readonly string[] {
  const pages = globSync('**/*.html', { cwd: dist }).sort();
  return [...Map.groupBy(pages, (page) => dirname(page)).values()].flatMap((own) =>
    dirname(own[0] ?? '') === '.'
      ? own
      : [...new Set([own.find((page) => page.endsWith('index.html')), own[0]])].flatMap((page) => page ?? []),
  );
}

/** Pagefind's files are gzip. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
}
