// The site under its own security policy: no breach on any kind of page or in the search, and only the reader's choices
// are stored in the browser.

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
  it('keeps its policy on each kind of page, and requests nothing from other servers', async () => {
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
  ] as const)('is the same in %s', (_, read) => {
    expect(read()).toContain(inPages);
  });
});

/** Maximum number of notes opened on a page, because all notes work the same way. */
const FEW = 4;

/** Uses a page as a reader does: opens notes and, on a page with a search, enters a query and waits for the results. */
async function use(page: Page, url: string): Promise<void> {
  await page.goto(url);
  // A list also has a search box, which filters the list immediately.
  const box = page.locator('main input[type=search]:visible').first();
  if ((await box.count()) > 0) await box.fill('the');
  const search = page.locator('main postil-search');
  // The search shows a message about its results even if the library doesn't contain "the".
  if ((await search.count()) > 0) await search.locator('.found').filter({ hasText: /\S/ }).waitFor();
  const summaries = page.locator('main summary:visible');
  const count = Math.min(await summaries.count(), FEW);
  // The last note is opened first, because an open note moves the notes below, and can contain other notes.
  for (let i = count - 1; i >= 0; i -= 1) await summaries.nth(i).click();
  await page.keyboard.press('j');
}

/** The index and one other page of each folder. */
function pageOfEachFolder(dist: string): readonly string[] {
  const pages = globSync('**/*.html', { cwd: dist }).sort();
  return [...Map.groupBy(pages, (page) => dirname(page)).values()].flatMap((own) =>
    dirname(own[0] ?? '') === '.'
      ? own
      : [...new Set([own.find((page) => page.endsWith('index.html')), own[0]])].flatMap((page) => page ?? []),
  );
}

/** The file's text, decompressed if it is gzip, as Pagefind's files are. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
}
