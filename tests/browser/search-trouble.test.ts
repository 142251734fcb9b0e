// Problems in a search: unusual input, a broken index, no storage, no scripts. Each gives a message and breaks nothing.

import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { openContext, openPage } from './open-page.ts';

const { url } = inject('fixtureSite');
const BOX = 'postil-search input[name=q]';
const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script>';

describe('a query', () => {
  const queries: readonly (readonly [what: string, typed: string])[] = [
    ['10,000 letters', 'x'.repeat(10_000)],
    ['3,000 quotation marks', '"'.repeat(3000)],
    ['10,000 words', 'bridge '.repeat(1428)],
    ['markup', MARKUP],
    ['signs of regular expressions', '(.*)+[^a-z]{1,9}\\1 $^ (?<x>a|b|'],
    ['only signs', '*** ??? …'],
    ['an open quotation', '"bridge'],
    ['bidi controls and a zero-width joiner', '\u202Ebridge\u202C \u200D'],
    ['other planes', '\u{1F6A2}\u{20000}\u{10FFFF}'],
    ['names of properties', '__proto__ constructor toString'],
  ];

  it('of any kind is answered from the address', async () => {
    const page = await openPage(`${url}search.html`);
    for (const [what, typed] of queries) {
      await page.goto(`${url}search.html?q=${encodeURIComponent(typed)}`);
      await answered(page);
      expect(await page.title(), what).toContain('Search');
      expect(await page.locator('main img, main script').count(), what).toBe(0);
      expect((await page.inputValue(BOX)).length, what).toBeLessThanOrEqual(300);
    }
    for (const query of [
      '?q=%ED%A0%80',
      '?q=%zz%',
      '?q=a&q=b',
      '?holder=%3Cb%3E&stance=nothing',
      '?kind=claim&kind=claim',
    ]) {
      await page.goto(`${url}search.html${query}`);
      await answered(page);
    }
  });

  it('with half a character is answered as it is typed', async () => {
    const page = await openPage(`${url}search.html`);
    await page.locator(BOX).evaluate((input: HTMLInputElement) => {
      input.value = 'bridge \uD83D';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForSelector('.result');
    await page.waitForURL(/q=bridge/);
  });

  it('that is too long says so', async () => {
    const page = await openPage(`${url}search.html?q=${'bridge+'.repeat(1000)}`);
    await page.waitForFunction(() => document.querySelector('.found')?.textContent?.includes('300'));
  });

  it('in ?hl= marks nothing but text', async () => {
    const page = await openPage(`${url}articles/overlaps.html?hl=${encodeURIComponent(MARKUP.repeat(50))}#p1`);
    await page.waitForURL(`${url}articles/overlaps.html#p1`);
    expect(await page.title()).not.toBe('1');
  });
});

describe('the index', () => {
  it.each([
    ['**/start.js', 404, ''],
    ['**/*.pf_pages', 404, ''],
    ['**/*.pf_pages', 200, 'no gzip'],
    ['**/*.pf_records', 200, ''],
    ['**/wasm*', 500, ''],
    ['**/*.pf_index', 404, ''],
    ['**/*.pf_index', 200, 'no gzip'],
    ['**/*.pf_fragment', 404, ''],
    ['**/*.pf_fragment', 200, '{}'],
  ])('without a good %s (%i) is said to be broken, and can be tried again', async (files, status, body) => {
    const page = await (await openContext()).newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.route(files, (route) => route.fulfill({ status, body }));
    await page.goto(`${url}search.html?q=bridge`);
    await page.waitForSelector('.results .notice a');
    expect(await page.locator('.found').innerText()).toContain('can’t be read');
    await page.unroute(files);
    await page.locator('.results button').click();
    await page.waitForSelector('.result');
    expect(errors).toEqual([]);
  });
});

describe('a page that was open when the site was replaced', () => {
  const newSite = inject('site');

  it('searches the new site after “Try again”, with no service worker', async () => {
    const page = await (await openContext()).newPage();
    await page.goto(`${newSite.url}search.html`);
    await page.waitForSelector('.ways');
    await page.route(`${newSite.url}pagefind/**`, async (route) => {
      const response = await route.fetch({ url: route.request().url().replace(newSite.url, url) });
      await route.fulfill({ response });
    });
    await page.locator(BOX).fill('bridge');
    await page.waitForSelector('.results .notice a');
    await page.locator('.results button').click();
    await page.waitForSelector('.result');
    // A file may still be on its way when the page is closed.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

describe('a question in plain words', () => {
  it('is answered with the claims that have most of its words, says so, and marks only these', async () => {
    const question = 'who says that the bridge and the council are dear';
    const page = await openPage(`${url}search.html?q=${encodeURIComponent(question)}`);
    await page.waitForSelector('.result.claim');
    expect(await page.locator('.found').innerText()).toContain('most of them');
    const links = await page
      .locator('.result.claim .statement')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.join()).toContain('#claim-too-dear');
    const marks = await page.locator('.result mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(0);
    expect(marks).not.toContain('the');
  });
});

describe('a long word in a result', () => {
  it.each([320, 390])('does not widen the page at %i px', async (width) => {
    const page = await openPage(`${url}search.html?q=bridge`, { viewport: { width, height: 844 } });
    await page.waitForSelector('.result-list');
    await page.locator('.result :is(a, q, b, span)').evaluateAll((texts) => {
      for (const text of texts) if (text.childElementCount === 0) text.textContent = 'x'.repeat(200);
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe('a browser', () => {
  it('that denies storage searches all the same', async () => {
    const context = await openContext();
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
    const page = await context.newPage();
    await page.goto(`${url}search.html?q=bridge`);
    await page.waitForSelector('.result');
  });

  it('that can’t paint marks opens the place all the same', async () => {
    const context = await openContext();
    await context.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
    const page = await context.newPage();
    await page.goto(`${url}articles/overlaps.html?hl=bridge#p1`);
    await page.waitForSelector('#p1.arrived');
  });

  it('without JavaScript has a form and ways to lists of everything', async () => {
    const page = await openPage(`${url}search.html`, { javaScriptEnabled: false });
    expect(await page.locator('form[role=search]').isVisible()).toBe(true);
    const lists = await page
      .locator('noscript a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(lists).toContain(`${url}claims/index.html`);
    for (const list of lists) expect((await page.request.get(list)).status()).toBe(200);
    await page.goto(`${url}claims/index.html`);
    await page.locator('a.to-search').click();
    await page.waitForURL(`${url}search.html`);
  });
});

/** Viewports and themes, with axe's rules; undefined for all. Only colors differ in the dark theme. */
const SETTINGS = [
  { colorScheme: 'light', width: 1280, rules: undefined },
  { colorScheme: 'light', width: 390, rules: undefined },
  { colorScheme: 'dark', width: 390, rules: ['color-contrast'] },
] as const;

describe('for everyone', () => {
  const states: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
    ['results', 'search.html?q=bridge', (page) => page.waitForSelector('.result')],
    ['a start', 'search.html', (page) => page.waitForSelector('.ways')],
    ['no result', 'search.html?q=bridge&stance=rejects&type=policy', (page) => page.waitForSelector('.ways')],
    [
      'the dialog',
      'claims/index.html',
      async (page) => {
        await page.keyboard.press('/');
        await page.keyboard.type('bridge');
        await page.waitForSelector('dialog .result');
        await page.locator('.filters summary').click();
      },
    ],
  ];

  it.each(states)('%s has no fault, light or dark, on a desk or a phone', async (_, path, ready) => {
    const page = await openPage(url + path, { viewport: { width: 1280, height: 844 } });
    await ready(page);
    await page.evaluate(axe.source);
    for (const { colorScheme, width, rules } of SETTINGS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      const faults = await page.evaluate(async (runOnly) => {
        const { axe: engine } = globalThis as unknown as { axe: typeof import('axe-core') };
        const { violations } = await engine.run(runOnly === undefined ? {} : { runOnly: [...runOnly] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
      }, rules);
      expect(faults, `${colorScheme}, ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('what can be pressed is 24 px high', async () => {
    const page = await openPage(`${url}search.html?q=bridge&kind=claim`, { viewport: { width: 390, height: 844 } });
    await page.waitForSelector('.result');
    await page.locator('.filters summary').click();
    const small = await page
      .locator('.search :is(a, button, input[type=search], .facets label, summary)')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
          .map((one) => one.outerHTML.slice(0, 100)),
      );
    expect(small).toEqual([]);
  });
});

async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.results')?.childElementCount);
}
