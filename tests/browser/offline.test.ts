// Reading offline: after one visit the whole site is saved, a new build replaces the old build as a whole, and without
// a service worker the pages still work. Offline means that the browser is set offline or the server is closed.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { bundleBrowserScript } from '../../src/build/astro/browser-scripts.ts';
import { changedBuild, type DeployedSite, deployedSite, PLACES, stamp } from './deployed-site.ts';
import { openContext } from './open-page.ts';

const { dist } = inject('fixtureSite');

const READY = 'Ready to read offline.';

describe.each(PLACES)('after one visit of a small library at /%s, without a network', (place) => {
  it('reads, searches, redirects and says what is missing', async () => {
    const built = await changedBuild(dist, addUnicodePage);
    const site = await deployedSite(built, place);
    const page = await visited(site);
    await cutOff(page, site);

    const article = await page.goto(`${site.url}articles/overlaps.html?from=mail#claim-too-dear`);
    expect(article?.fromServiceWorker()).toBe(true);
    expect(
      await page.evaluate(() =>
        document.fonts.ready.then(
          (all) => [...all].filter(({ family, status }) => status === 'error' && !family.includes(' as ')).length,
        ),
      ),
    ).toBe(0);
    await page
      .locator('a[href$="claims/overlaps/too-dear.html"]')
      .first()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForURL('**/claims/overlaps/too-dear.html');
    await expect.poll(() => page.locator('h1').count()).toBe(1);

    await page.goto(`${site.url}search.html?q=bridge`);
    await page.locator('.results a').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('search.html'));
    expect(page.url().startsWith(site.url)).toBe(true);

    await page.goto(`${site.url}guide/${encodeURIComponent('پل-ü')}.html`);
    expect(await page.locator('h1').innerText()).toBe('پل ü');
    await page.goto(`${site.url}articles/overlaps`);
    expect(await page.locator('postil-reader').count(), 'an address without its ending').toBe(1);
    await page.goto(`${site.url}claims`);
    expect(page.url(), 'a folder without its slash').toBe(`${site.url}claims/`);

    await page.goto(`${site.url}articles%2Foverlaps.html?q=1`);
    expect(page.url(), 'an escaped slash').toBe(`${site.url}articles/overlaps.html?q=1`);

    const elsewhere = await page.goto(`${site.url}another-site/page.html`);
    expect(elsewhere?.status(), 'a page that may be another site’s').toBe(503);
    const missing = await page.goto(`${site.url}articles/no-such.html`);
    expect(missing?.status()).toBe(404);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source');
    await page.locator('main a').first().click();
    await page.waitForURL(`${site.url}index.html`);
  });
});

it('can be installed as an app', async () => {
  const site = await deployedSite(dist, PLACES[1] as string);
  const page = await visited(site);
  const client = await page.context().newCDPSession(page);
  const { errors, url } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${site.url}manifest.json`);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  // The tests use private windows, in which no app can be installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

describe('a new build', () => {
  it('replaces the old one as a whole, and open pages keep theirs', async () => {
    const a = await changedBuild(dist, (copy) => stamp(copy, 'a'));
    const b = await changedBuild(dist, (copy) => {
      stamp(copy, 'b');
      rmSync(join(copy, 'claims/overlaps/one.html'));
    });
    const site = await deployedSite(a, PLACES[1] as string);
    const open = await visited(site, 'search.html');
    const other = await openBeside(open, `${site.url}articles/overlaps.html`);
    site.deploy(b);
    await update(other);

    await open.locator('input[name=q]').first().fill('bridge');
    await open.locator('.results a').first().waitFor();
    expect(await buildsOf(open), 'the page that was open').toEqual({ page: 'a', style: 'a', script: 'a', index: 'a' });
    expect(await open.locator('postil-offline').innerText()).toContain('has been updated');

    await open.goto(`${site.url}search.html?q=bridge`);
    await open.locator('.results a').first().waitFor();
    expect(await buildsOf(open), 'the next page').toEqual({ page: 'b', style: 'b', script: 'b', index: 'b' });

    await other.goto(`${site.url}index.html`);
    await saved(other);
    await saved(open);
    await expect.poll(() => cachesOf(open)).toHaveLength(1);
    await cutOff(open, site);
    await open.goto(`${site.url}articles/overlaps.html`);
    expect(await buildsOf(open)).toMatchObject({ page: 'b', style: 'b' });
    expect((await open.goto(`${site.url}claims/overlaps/one.html`))?.status(), 'a page that went').toBe(404);
  });

  it('asks the server for nothing but the worker and what changed; the one before says once that it is saved', async () => {
    const site = await deployedSite(dist, '');
    const page = await visited(site);
    await page.goto(`${site.url}articles/overlaps.html`);
    await saved(page);
    expect(await statusOf(page)).toBe('');
    const changed = await changedBuild(dist, (copy) =>
      writeFileSync(join(copy, 'articles/kafe.html'), '<!doctype html><title>New</title><p>new'),
    );
    site.deploy(changed);
    const asked: string[] = [];
    page.context().on('request', (request) => {
      if (request.serviceWorker() !== null) asked.push(new URL(request.url()).pathname);
    });
    await update(page);
    expect(asked.filter((path) => path !== '/sw.js').sort()).toEqual(['/articles/kafe.html', '/offline.json']);
  });

  it('gives way to the server if the site is taken away, and stays if a script of a newer build is missing', async () => {
    const site = await deployedSite(dist, '');
    const page = await visited(site);
    const plain = await changedBuild(dist, () => undefined);
    rmSync(join(plain, '404.html'));
    site.deploy(plain);
    const answer = await page.goto(`${site.url}another-site/`);
    expect([answer?.fromServiceWorker(), await answer?.text()], 'what may be another site’s').toEqual([
      true,
      'Not found',
    ]);
    const broken = await changedBuild(dist, (copy) => stamp(copy, 'b'));
    rmSync(join(broken, 'scripts/search.js'));
    site.deploy(broken);
    expect(await update(page)).toBe('redundant');
    await page.goto(`${site.url}articles/overlaps.html`);
    expect((await buildsOf(page)).page).toBeUndefined();
    const gone = await changedBuild(dist, (copy) => writeFileSync(join(copy, 'index.html'), '<h1>Another site</h1>'));
    rmSync(join(gone, 'sw.js'));
    site.deploy(gone);
    await expect
      .poll(async () => {
        await page.goto(site.url);
        return page.locator('h1').innerText();
      })
      .toBe('Another site');
  });

  it('does not begin while only a part of it is there', async () => {
    const a = await changedBuild(dist, (copy) => stamp(copy, 'a'));
    const b = await changedBuild(dist, (copy) => stamp(copy, 'b'));
    const site = await deployedSite(a, '');
    const page = await visited(site);
    const mixed = await changedBuild(a, () => undefined);
    writeFileSync(join(mixed, 'sw.js'), readFileSync(join(b, 'sw.js')));
    site.deploy(mixed);
    expect(await update(page)).toBe('redundant');
    await cutOff(page, site);
    await page.goto(`${site.url}articles/overlaps.html`);
    expect(await buildsOf(page)).toMatchObject({ page: 'a', style: 'a' });
  });
});

describe('a large library', () => {
  const large = () => changedBuild(dist, (copy) => stamp(copy, 'a'), { small: 0 });

  it('keeps what was visited, and all of it when the reader asks', async () => {
    const site = await deployedSite(await large(), PLACES[1] as string);
    const page = await openPage(`${site.url}articles/overlaps.html`);
    const button = page.getByRole('button', { name: /Save the whole library/ });
    await button.waitFor();
    await page.goto(`${site.url}claims/overlaps/one.html`);
    await button.waitFor();
    const kept = await keptPages(page);
    expect(kept).toContain('articles/overlaps.html');
    expect(kept).toContain('claims/overlaps/one.html');
    expect(kept).toContain('search.html');
    expect(kept).not.toContain('articles/kafe.html');
    await button.click();
    await page.getByText(READY).waitFor();
    await cutOff(page, site);
    await page.goto(`${site.url}articles/kafe.html`);
    expect(await page.locator('postil-reader').count()).toBe(1);
  });

  it('takes what was visited along into a new build, and shows a newer page with its own styles', async () => {
    const site = await deployedSite(await large(), '');
    const page = await openPage(`${site.url}articles/overlaps.html`);
    await page.getByRole('button', { name: /Save/ }).waitFor();
    const [old = ''] = await cachesOf(page);
    site.deploy(await changedBuild(dist, (copy) => stamp(copy, 'b'), { small: 0 }));
    await page.goto(`${site.url}articles/kafe.html`);
    expect(await buildsOf(page), 'a page that only the server has').toMatchObject({ page: 'b', style: 'b' });
    await expect.poll(() => cachesOf(page)).not.toContain(old);
    expect(await keptPages(page)).toContain('articles/overlaps.html');
    await cutOff(page, site);
    await page.goto(`${site.url}articles/overlaps.html`);
    expect(await buildsOf(page)).toMatchObject({ page: 'b', style: 'b' });
    expect((await page.goto(`${site.url}claims/overlaps/nested.html`))?.status(), 'a page that is not kept').toBe(503);
    expect(await page.locator('h1:visible').innerText()).toBe('This page is not saved on this device');
  });
});

it('gives way to the server where the site is being edited', async () => {
  const site = await deployedSite(dist, '');
  const page = await visited(site);
  const edited = await changedBuild(dist, () => undefined);
  writeFileSync(join(edited, 'sw.js'), await bundleBrowserScript('offline/leaving-worker'));
  rmSync(join(edited, 'scripts/offline.js'));
  site.deploy(edited);
  await page.goto(`${site.url}articles/overlaps.html`);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  // A worker that unregisters itself reloads its pages, which can interrupt the navigation. Then the poll tries again.
  const isFromWorker = () => page.goto(`${site.url}articles/overlaps.html`).then((got) => got?.fromServiceWorker());
  await expect.poll(() => isFromWorker().catch(String)).toBe(false);
});

describe('where something is refused', () => {
  it('keeps all but the file that the server refuses', async () => {
    const built = await changedBuild(dist, () => undefined);
    rmSync(join(built, '404.html'));
    rmSync(join(built, 'favicon.svg'));
    const site = await deployedSite(built, '');
    const page = await visited(site);
    await cutOff(page, site);
    await page.goto(`${site.url}articles/overlaps.html`);
    expect(await page.locator('postil-reader').count()).toBe(1);
  });

  it.each([
    [
      'the worker',
      () =>
        Object.defineProperty(navigator.serviceWorker, 'register', {
          value: () => Promise.reject(new Error('refused')),
        }),
    ],
    [
      'any worker',
      () =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    ],
    [
      'storage',
      () =>
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    ],
  ])('reads on where the browser refuses %s', async (_, refuse) => {
    const site = await deployedSite(dist, '');
    const page = await openPage();
    await page.addInitScript(refuse);
    await page.goto(`${site.url}articles/overlaps.html`);
    await page.locator('.note .label').first().click();
    await page.locator('.note details[open]').waitFor();
  });

  it('reads on where the worker has no room', async () => {
    const site = await deployedSite(dist, '');
    const page = await openPage();
    const client = await page.context().newCDPSession(page);
    await client.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 20_000 });
    const worker = page.context().waitForEvent('serviceworker');
    await page.goto(`${site.url}articles/overlaps.html`);
    await worker;
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) === undefined);
    await page.goto(`${site.url}articles/kafe.html`);
    expect(await page.locator('postil-reader').count()).toBe(1);
  });
});

/** A page in its own window, with service workers allowed. An error in a script fails the test. */
async function openPage(url?: string): Promise<Page> {
  const page = await (await openContext({ serviceWorkers: 'allow' })).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  onTestFinished(() => expect(errors).toEqual([]));
  if (url !== undefined) await page.goto(url);
  return page;
}

/** A page whose worker has saved all files that it saves automatically. */
async function visited({ url }: DeployedSite, path = 'index.html'): Promise<Page> {
  const page = await openPage(url + path);
  await page.getByText(READY).waitFor();
  return page;
}

async function openBeside(page: Page, url: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(url);
  return other;
}

/** Waits until the worker has saved all its files. */
async function saved(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    await new Promise<void>((resolve) => {
      port1.onmessage = ({ data }) => data.state !== 'saving' && resolve();
      active?.postMessage({ asked: false, page: location.href }, [port2]);
    });
  });
}

/** Makes the browser check for a new worker. @returns the final state of the new worker */
function update(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<ServiceWorker>((resolve) => {
      const look = () => registration.installing && resolve(registration.installing);
      registration.addEventListener('updatefound', look);
      look();
    });
    await registration.update().catch(() => undefined);
    const worker = await found;
    return new Promise<string>((resolve) => {
      const look = () => ['activated', 'redundant'].includes(worker.state) && resolve(worker.state);
      worker.addEventListener('statechange', look);
      look();
    });
  });
}

async function cutOff(page: Page, site: DeployedSite): Promise<void> {
  await page.context().setOffline(true);
  await site.close();
}

function buildsOf(page: Page) {
  return page.evaluate(() => ({
    page: document.body.dataset['build'],
    style: getComputedStyle(document.documentElement).getPropertyValue('--build'),
    script: document.documentElement.dataset['script'],
    index: document.documentElement.dataset['index'],
  }));
}

function cachesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('postil http')));
}

/** The paths of cached files, from the site's root. */
function keptPages(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { scope } = await navigator.serviceWorker.ready;
    const names = (await caches.keys()).filter((name) => name.startsWith('postil http'));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => url.slice(scope.length));
  });
}

async function statusOf(page: Page): Promise<string> {
  return page.locator('postil-offline [role=status]').innerText();
}

function addUnicodePage(copy: string): void {
  writeFileSync(join(copy, 'guide/پل-ü.html'), '<!doctype html><meta charset="utf-8"><title>x</title><h1>پل ü</h1>');
}
