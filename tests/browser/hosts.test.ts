// The built site works on common web servers, at the root and below a prefix. A server that isn't installed is skipped;
// in CI, a missing server is a failure.

import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PLACES } from './deployed-site.ts';
import { openContext, openPage } from './open-page.ts';
import { guideSite, isInstalled, startWebServer, webServers } from './web-servers.ts';

const { dist } = inject('fixtureSite');

/** The place whose pages are opened in a browser. */
const PREFIX = PLACES[1] as string;

/** A word of the fixtures' Persian article. It means “library”. */
const WORD = 'کتابخانه';

/** Content types, by file, that a browser needs to accept the file. */
const TYPES: Readonly<Record<string, RegExp>> = {
  'index.html': /^text\/html/,
  'scripts/reading.js': /^(text|application)\/javascript/,
  'sw.js': /^(text|application)\/javascript/,
  'styles/*.css': /^text\/css/,
  'favicon.svg': /^image\/svg\+xml/,
  'app-icons/192.png': /^image\/png/,
};

const root = mkdtempSync(join(tmpdir(), 'postil-hosts-'));
beforeAll(() => {
  for (const place of PLACES) {
    mkdirSync(join(root, place), { recursive: true });
    cpSync(dist, join(root, place), { recursive: true });
  }
  // Some servers read the files as another user, who needs access.
  chmodSync(root, 0o755);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each(webServers)('$name, as its package sets it up', (server) => {
  const isSkipped = !isInstalled(server) && !process.env['CI'];
  let url = '';
  let stop = async () => {};
  beforeAll(async () => {
    if (!isSkipped) ({ url, stop } = await startWebServer(server, root));
  });
  afterAll(() => stop());

  describe.skipIf(isSkipped).each(PLACES)('at /%s', (place) => {
    it('sends the types that browsers require', async () => {
      for (const [pattern, type] of Object.entries(TYPES)) {
        const [file = ''] = globSync(pattern, { cwd: dist });
        const response = await fetch(url + place + file);
        expect(response.status, file).toBe(200);
        expect(response.headers.get('content-type'), file).toMatch(type);
      }
    });

    it('redirects from a folder to its index, and answers 404 for missing files', async () => {
      const folder = await fetch(`${url}${place}claims`);
      expect([folder.status, folder.url]).toEqual([200, `${url}${place}claims/`]);
      expect((await fetch(`${url}${place}no/such/page.html`)).status).toBe(404);
    });
  });

  // Only the prefix is tested here, because other tests open sites at a server's root.
  describe.skipIf(isSkipped)('below a prefix, in a browser', () => {
    it('shows a page of each kind with its styles, scripts and fonts', async () => {
      const page = await openPage(url + PREFIX);
      for (const path of pageOfEachKind()) {
        await page.goto(url + PREFIX + path);
        const seen = await page.evaluate(async () => {
          await document.fonts.ready;
          return {
            font: getComputedStyle(document.body).fontFamily,
            loaded: [...document.fonts].some(
              ({ family, status }) => /^"?Postil Serif/.test(family) && status === 'loaded',
            ),
            // A fallback font (“… as …”) can be missing on this machine. This is not an error.
            failed: [...document.fonts].filter(({ family, status }) => status === 'error' && !family.includes(' as '))
              .length,
            scripted: document.documentElement.className,
          };
        });
        expect(seen, path).toEqual({
          font: expect.stringContaining('Source'),
          loaded: true,
          failed: 0,
          scripted: expect.stringContaining('scripted'),
        });
      }
    });

    it('finds and opens a passage in another script, from an encoded query and fragment', async () => {
      const page = await openPage(`${url}${PREFIX}search.html?q=${encodeURIComponent(WORD)}`);
      await page.locator('.results a').first().click();
      await page.waitForURL((address) => !address.pathname.endsWith('search.html'));
      expect(await page.locator('main').innerText()).toContain(WORD);
      await page.goto(`${url}${PREFIX}articles/kafe.html?q=${encodeURIComponent(WORD)}&from=a%26b#p2`);
      expect(await page.locator(':target').getAttribute('id')).toBe('p2');
    });

    it('can be read and searched without a network after one visit', async () => {
      const context = await openContext({ serviceWorkers: 'allow' });
      const page = await context.newPage();
      await page.goto(url + PREFIX);
      await page.getByText('Ready to read offline.').waitFor();
      await context.setOffline(true);
      await page.goto(`${url}${PREFIX}search.html?q=${encodeURIComponent(WORD)}`);
      await page.locator('.results a').first().click();
      await page.waitForURL((address) => !address.pathname.endsWith('search.html'));
      // Without a network, the browser can't know whether the page exists.
      expect((await page.goto(`${url}${PREFIX}no/such/page.html`))?.status()).toBe(503);
    });
  });
});

describe.each([
  ['nginx', 'nginx'],
  ['Apache', 'apache'],
  ['lighttpd', 'lighttpd'],
  ['Caddy', 'caddy'],
])('%s, as the guide sets it up', (name, language) => {
  const server = webServers.find((known) => known.name === name) as (typeof webServers)[number];
  const isSkipped = !isInstalled(server) && !process.env['CI'];
  let url = '';
  let stop = async () => {};
  beforeAll(async () => {
    if (!isSkipped) ({ url, stop } = await startWebServer(server, root, guideSite(language)));
  });
  afterAll(() => stop());

  it.skipIf(isSkipped)('sends the site’s own page for what is missing, with 404', async () => {
    const response = await fetch(`${url}no/such/page.html`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Page not found');
  });

  it.skipIf(isSkipped)('lets caches keep what never changes, has them ask for the rest, and compresses', async () => {
    const [sheet = ''] = globSync('styles/*.css', { cwd: dist });
    const [asset, page] = [await fetch(url + sheet), await fetch(`${url}articles/overlaps.html`)];
    expect(asset.headers.get('cache-control')).toMatch(/max-age=31536000.*immutable/);
    expect(page.headers.get('cache-control')).toMatch(/no-cache/);
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect(page.headers.get('etag') ?? page.headers.get('last-modified')).not.toBeNull();
  });

  it.skipIf(isSkipped)('sends the policy as a header, under which the site reads and searches', async () => {
    const { headers } = await fetch(url);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const [embedded = ''] = globSync('embed/**/*.html', { cwd: dist });
    const framed = await fetch(url + embedded);
    expect(framed.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors \*$/);
    expect(framed.headers.get('x-content-type-options')).toBe('nosniff');
    const page = await openPage(`${url}search.html?q=${encodeURIComponent(WORD)}`);
    await page.locator('.results a').first().click();
    await page.waitForURL((address) => !address.pathname.endsWith('search.html'));
  });
});

function pageOfEachKind(): readonly string[] {
  const pages = globSync('**/*.html', { cwd: dist, ignore: ['404.html', 'embed/**', 'downloads/**'] }).sort();
  // Folders of different articles, such as claims/kafe and claims/overlaps, have pages of the same kind.
  const kindOf = (page: string) => `${page.split('/')[0]} ${page.split('/').length}`;
  return [...Map.groupBy(pages, kindOf).values()].flatMap((own) => own.slice(0, 1));
}
