// Links to former ids of renamed entries: the old page redirects to the new page, with and without scripts, and the old
// anchor on the reading page still works. The fixtures have one former id of each kind.

import { pathToFileURL } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { deployedSite, PLACES } from './deployed-site.ts';
import { openPage } from './open-page.ts';

const { dist, url } = inject('fixtureSite');

const MOVED = [
  ['claims/overlaps/costly.html', 'claims/overlaps/too-dear.html'],
  ['claims/crossings/costly.html', 'claims/overlaps/too-dear.html'],
  ['claims/crossings/one.html', 'claims/overlaps/one.html'],
  ['claims/crossings/index.html', 'claims/overlaps/index.html'],
  ['arguments/kafe/vacation.html', 'arguments/kafe/holiday-count.html'],
  ['actors/town-hall.html', 'actors/municipality.html'],
] as const;

describe.each([true, false])('an old address, with scripts: %s', (javaScriptEnabled) => {
  it.each(PLACES)('leads to the new page at /%s', async (place) => {
    const site = await deployedSite(dist, place);
    const page = await openPage(site.url, { javaScriptEnabled });
    for (const [from, to] of MOVED) {
      // A page that redirects at once can interrupt its own loading.
      await page.goto(site.url + from, { waitUntil: 'commit' });
      await page.waitForURL(site.url + to);
    }
  });
});

describe('a renamed article', () => {
  it.each([url, `${pathToFileURL(dist)}/`])('keeps the query and the place of a link to it, at %s', async (base) => {
    const page = await openPage(`${base}articles/crossings.html?q=bridge#p2`);
    await page.waitForURL(`${base}articles/overlaps.html?q=bridge#p2`);
  });

  it('has a page with a link for browsers that do not redirect', async () => {
    const html = await (await fetch(`${url}articles/crossings.html`)).text();
    expect(html).toContain('<a href="overlaps.html">');
    expect(html).toContain('<link rel="canonical" href="overlaps.html">');
  });
});

describe('a renamed claim on the reading page', () => {
  it.each([true, false])('is found under its old id (scripts: %s)', async (javaScriptEnabled) => {
    const page = await openPage(`${url}articles/overlaps.html#claim-costly`, {
      javaScriptEnabled,
      viewport: { width: 1280, height: 300 },
    });
    const block = page.locator('.row', { has: page.locator('#claim-costly') });
    await expect.poll(async () => (await block.boundingBox())?.y).toBeLessThan(300);
    expect(await block.locator('[id="claim-too-dear"]').count()).toBe(1);
  });
});
