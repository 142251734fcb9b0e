// The search as a reader uses it: on its page, in a dialog on other pages, in every language of the library, and from
// disk.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../src/cli/server.ts';
import { openPage } from './open-page.ts';
import { searchLibrary } from './search-library.ts';

const library = searchLibrary();
const BOX = 'postil-search input[name=q]';

describe('a search', () => {
  const places: readonly (readonly [typed: string, place: string])[] = [
    ['bridge', 'articles/harbour.html#claim-no-bridge'],
    ['BRIDGE', 'articles/harbour.html#claim-no-bridge'],
    ['hopital', 'articles/hopital.html#claim-besoin'],
    ['l’hôpital', 'articles/hopital.html#claim-besoin'],
    ["l'HOPITAL", 'articles/hopital.html#claim-besoin'],
    ['naif espoir', 'articles/hopital.html#claim-besoin'],
    ['渡輪', 'articles/qiao.html#claim-ferry'],
    ['沒有戰爭', 'articles/qiao.html#p1'],
    ['کتابخانه', 'articles/kafe.html#claim-open-at-night'],
    ['burgomaster', 'actors/mayor.html'],
    ['negotiating', 'articles/harbour.html#claim-in-vain'],
    ['harb', 'articles/harbour.html#claim-no-bridge'],
    ['"harbour needs no"', 'articles/harbour.html#claim-no-bridge'],
    ['“second bridge” harbour', 'articles/harbour.html#claim-no-bridge'],
  ];

  it('finds words in every language, without accents and endings, beginnings of words, other names and phrases', async () => {
    const page = await openPage(`${library.url}search.html`);
    for (const [typed, place] of places) {
      await page.goto(`${library.url}search.html?q=${encodeURIComponent(typed)}`);
      await complete(page);
      expect(await placesOn(page), typed).toContain(place);
    }
  });

  it('takes words in quotation marks as they are', async () => {
    const page = await openPage(`${library.url}search.html`);
    for (const typed of ['"bridge second"', '"harbour no"', '“second bridge” zebra "no such words"']) {
      await page.goto(`${library.url}search.html?q=${encodeURIComponent(typed)}`);
      await page.locator('.found', { hasText: 'Nothing found' }).waitFor();
      expect(await page.locator('.result').count(), typed).toBe(0);
    }
  });

  it('marks the holder where the words are in its name', async () => {
    const page = await search('mayor');
    expect(await page.locator('.result.claim .chips b mark').first().innerText()).toMatch(/mayor/i);
  });

  it('groups what it finds by kind with its count, and says how many there are', async () => {
    const page = await search('bridge');
    const groups = await page.locator('.result-group > h2').allInnerTexts();
    expect(groups.map((text) => text.split(' ')[0])).toEqual(['Claims', 'Articles']);
    const counts = groups.map((text) => Number(text.split(' ')[1]));
    const total = counts.reduce((sum, count) => sum + count, 0);
    expect(await page.locator('.found').innerText()).toBe(`${total} results`);
  });

  it('shows of a claim its statement, its quote with the hit marked, its holder, stance, type and article', async () => {
    const page = await search('harbour needs');
    const claim = page.locator('.result.claim').first();
    expect(await claim.locator('.statement').innerText()).toBe('The harbour does not need another bridge.');
    expect(await claim.locator('q mark').allInnerTexts()).toEqual(['harbour', 'needs']);
    expect(await claim.locator('.chips > *').allInnerTexts()).toEqual([
      'The mayor',
      'reported',
      'fact',
      'The harbour and the second bridge',
      'The claim in full',
    ]);
    const line = await claim.locator('.stance').evaluate((mark) => getComputedStyle(mark).borderInlineStartStyle);
    expect(line).toBe('dashed');
  });

  it('has nowhere to go but to places that are there', async () => {
    const page = await openPage(`${library.url}search.html`);
    for (const kind of ['claim', 'argument', 'article', 'actor']) {
      await page.goto(`${library.url}search.html?kind=${kind}`);
      await complete(page);
      for (const place of await placesOn(page)) {
        const [path = '', id] = place.split('#');
        const html = readFileSync(join(library.dist, path), 'utf8');
        if (id !== undefined) expect(html, place).toContain(`id="${id}"`);
      }
    }
  });
});

describe('a result', () => {
  it.each([
    ['bridge', 'articles/harbour.html#claim-no-bridge'],
    ['渡輪', 'articles/qiao.html#p2'],
    ['hopital', 'articles/hopital.html#p1'],
  ])('of %s opens at %s, where the words are marked and the address is plain', async (typed, place) => {
    const page = await search(typed);
    await page
      .locator(`a[href$="#${place.split('#')[1]}"][href*="${place.split('#')[0]}"]`)
      .first()
      .click();
    await page.waitForURL(library.url + place);
    await page.waitForFunction(() => CSS.highlights.has('postil-hit'));
    const marked = await page.evaluate(() => [...(CSS.highlights.get('postil-hit') ?? [])].map(String));
    expect(marked.length).toBeGreaterThan(0);
    const target = page.locator(`#${place.split('#')[1]}`);
    expect(await target.getAttribute('class')).toContain('arrived');
    expect(await isInSight(page, `#${place.split('#')[1]}`)).toBe(true);
  });

  it('leaves the search as it was for who comes back', async () => {
    const page = await search('bridge', '?q=bridge&kind=claim');
    const before = await placesOn(page);
    await page.locator('.result a.statement').last().click();
    await page.waitForURL(/articles/);
    await page.goBack();
    await page.waitForSelector('.result');
    expect(page.url()).toBe(`${library.url}search.html?q=bridge&kind=claim`);
    expect(await page.inputValue(BOX)).toBe('bridge');
    expect(await placesOn(page)).toEqual(before);
  });
});

describe('the filters', () => {
  it('say how many each leaves, and leave as many', async () => {
    const page = await search('', '?kind=claim');
    const options = page.locator('.facets fieldset').filter({ hasText: 'Holder' }).locator('label');
    const [label = '', count = ''] = [
      await options.first().locator('.value').innerText(),
      await options.first().locator('.count').innerText(),
    ];
    await options.first().click();
    await page.waitForFunction(
      (total) => document.querySelector('.found')?.textContent?.startsWith(`${total} result`),
      count,
    );
    expect(await page.locator('.chosen').innerText()).toContain(label);
    expect(new URL(page.url()).searchParams.getAll('holder')).toHaveLength(1);
  });

  it('stand in the address, and the back button takes the last away', async () => {
    const page = await search('bridge');
    const all = await page.locator('.found').innerText();
    await page.locator('.facets label').filter({ hasText: 'reported' }).click();
    await page.waitForURL(/stance=reports/);
    await page.waitForFunction((text) => document.querySelector('.found')?.textContent !== text, all);
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('.found')?.textContent === text, all);
    expect(page.url()).toBe(`${library.url}search.html?q=bridge`);
    expect(await page.locator('.facets input:checked').count()).toBe(0);
  });

  it('are called by their names and shown as words', async () => {
    const page = await search('', '?stance=rejects&holder=mayor');
    await page.locator('.chosen button').first().waitFor();
    expect(await page.locator('.chosen button').allInnerTexts()).toEqual([
      'The mayor ✕',
      'rejected by the author ✕',
      'Clear all',
    ]);
  });

  it('keep the focus while they change', async () => {
    const page = await search('bridge');
    await page.locator('.facets input').first().focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/kind=/);
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['facet']))
      .toMatch(/^kind:/);
  });

  it('are folded on a phone', async () => {
    const page = await openPage(`${library.url}search.html?q=bridge`, { viewport: { width: 390, height: 844 } });
    await page.waitForSelector('.result');
    await expect.poll(() => page.locator('.facets').isVisible()).toBe(false);
    await page.locator('.filters summary').click();
    await expect.poll(() => page.locator('.facets').isVisible()).toBe(true);
  });
});

describe('where there is no result', () => {
  it('offers the search without a filter, which finds', async () => {
    const page = await openPage(`${library.url}search.html?q=harbour&stance=rejects`);
    const way = page.locator('.ways button').first();
    await way.click();
    await page.waitForSelector('.result');
    expect(new URL(page.url()).search).toBe('?q=harbour');
  });

  it('offers the words of a phrase that nobody wrote', async () => {
    const page = await openPage(`${library.url}search.html?q=${encodeURIComponent('"harbour ferryman nowhere"')}`);
    await page.locator('.ways button').first().click();
    await page.waitForSelector('.result');
  });

  it('before anything is asked, offers what the library has', async () => {
    const page = await openPage(`${library.url}search.html`);
    await page.locator('.ways button').filter({ hasText: 'The mayor' }).first().click();
    await page.waitForSelector('.result.claim');
    expect(new URL(page.url()).searchParams.get('holder')).toBe('mayor');
  });
});

describe('typing', () => {
  it('searches with each key and brings the words into the address, without steps back', async () => {
    const page = await openPage(`${library.url}search.html`);
    const steps = await page.evaluate(() => history.length);
    await page.locator(BOX).pressSequentially('bridge', { delay: 30 });
    await page.waitForSelector('.result');
    await page.waitForURL(/q=bridge$/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  it('moves through the results with the arrows, and opens one with Enter', async () => {
    const page = await search('bridge');
    await page.focus(BOX);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('.result a.statement').nth(1).getAttribute('href');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/articles\//);
  });
});

describe('the search over another page', () => {
  it('opens with / and with the link, closes with Esc, and gives the focus back', async () => {
    const page = await openPage(`${library.url}claims/index.html`);
    await page.locator('a.wordmark').focus();
    await page.keyboard.press('/');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.type('bridge');
    await page.waitForSelector('dialog[open] .result');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('wordmark');
    await page.locator('a.to-search').click();
    await expect.poll(() => page.inputValue(`dialog ${BOX}`)).toBe('bridge');
    expect(page.url()).toBe(`${library.url}claims/index.html`);
  });

  it('leads to its page with words and filters', async () => {
    const page = await openPage(`${library.url}index.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('bridge');
    await page.waitForSelector('dialog .result');
    await page.locator('dialog .filters summary').click();
    await page.locator('dialog .facets label').filter({ hasText: 'reported' }).click();
    await page.waitForSelector('dialog .chosen button');
    await page.focus(`dialog ${BOX}`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${library.url}search.html?q=bridge&stance=reports`);
  });

  it('goes to a result on the same page without loading it again', async () => {
    const page = await openPage(`${library.url}articles/harbour.html`);
    await page.evaluate(() => Reflect.set(window, 'same', true));
    await page.keyboard.press('/');
    await page.keyboard.type('harbour needs');
    await page.waitForSelector('dialog .result.claim');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#claim-no-bridge$/);
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'same') && CSS.highlights.has('postil-hit')))
      .toBe(true);
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  });

  it('costs a page next to nothing until it is wanted', async () => {
    const page = await openPage(`${library.url}claims/index.html`);
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.filter((name) => /search|pagefind/.test(name))).toEqual([]);
    expect(readFileSync(join(library.dist, 'scripts/site.js')).length).toBeLessThan(2300);
  });

  it('is left to the link where single-key shortcuts are off', async () => {
    const page = await openPage(`${library.url}claims/index.html`);
    await page.evaluate(() => document.documentElement.setAttribute('data-keys', 'off'));
    await page.keyboard.press('/');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('the same search elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postil-prefix-'));
  let server: RunningServer;
  beforeAll(async () => {
    cpSync(library.dist, join(folder, 'deep'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '');
    server = await serve(folder, { port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds the same below a prefix and from a disk, filters included', async () => {
    const bases = [library.url, `${server.url}deep/`, `${pathToFileURL(library.dist)}/`];
    const seen = await Promise.all(
      bases.map(async (base) => {
        const page = await openPage(`${base}search.html`);
        const states = [];
        for (const query of ['?q=bridge', '?q=bridge&stance=reports', '?q=%E6%B8%A1%E8%BC%AA', '?holder=mayor'])
          states.push(await seenAt(page, base, query));
        return states;
      }),
    );
    for (const other of seen.slice(1)) expect(other).toEqual(seen[0]);
  });

  it('opens a result from a disk with its words marked', async () => {
    const base = `${pathToFileURL(library.dist)}/`;
    const page = await openPage(`${base}claims/index.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('harbour needs');
    await page.waitForSelector('dialog .result.claim');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${base}articles/harbour.html#claim-no-bridge`);
    await page.waitForFunction(() => CSS.highlights.has('postil-hit'));
  });
});

async function search(typed: string, query = `?q=${encodeURIComponent(typed)}`): Promise<Page> {
  const page = await openPage(`${library.url}search.html${query}`);
  await complete(page);
  return page;
}

/** Waits for all groups of results: then their counts add up to the number of results. */
async function complete(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const numberIn = (element: Element | null) => Number(/\d+/.exec(element?.textContent ?? '')?.[0]);
    const counts = [...document.querySelectorAll('.result-group > h2 .count')].map(numberIn);
    const found = numberIn(document.querySelector('.found'));
    return counts.length > 0 && counts.reduce((sum, count) => sum + count) === found;
  });
}

/** The link targets of the results, as paths from the site's root. */
function placesOn(page: Page, base = library.url): Promise<readonly string[]> {
  return page
    .locator('.result a.statement, .found-passages a')
    .evaluateAll(
      (links, root) => links.map((link) => (link as HTMLAnchorElement).href.replace(root, '').replace(/\?[^#]*/, '')),
      base,
    );
}

async function seenAt(page: Page, base: string, query: string) {
  await page.goto(`${base}search.html${query}`);
  await complete(page);
  await page.locator('.facets label').first().waitFor();
  return {
    places: await placesOn(page, base),
    found: await page.locator('.found').innerText(),
    facets: await page.locator('.facets label').allInnerTexts(),
  };
}

function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

describe('Back', () => {
  it('from a result of the dialog opens the dialog with the query again', async () => {
    const page = await openPage(`${library.url}claims/index.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('bridge');
    await page.locator('dialog .result a.statement').first().click();
    await page.waitForURL(/articles|claims\/harbour/);
    await page.goBack();
    await page.locator('dialog[open] .result').first().waitFor();
    expect(await page.locator('dialog input[name=q]').inputValue()).toBe('bridge');
    await page.keyboard.press('Escape');
    await page.reload();
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});
