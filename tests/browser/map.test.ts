// The map in a real browser, measured with the fonts that the browser really uses.

import { globSync } from 'tinyglobby';
import { describe, expect, inject, it } from 'vitest';
import { openPage } from './open-page.ts';

/** The smallest legible font size, in pixels at 100 % zoom. */
const SMALLEST_TEXT = 12;

describe.each(['site', 'fixtureSite'] as const)('the maps of %s', (name) => {
  const { url, dist } = inject(name);
  const pages = globSync('maps/*.html', { cwd: dist }).sort();
  const withMap = pages.find((page) => globSync(`${page.replace(/\.html$/, '')}/*.svg`, { cwd: dist }).length > 0);

  it.each(pages)('has text in %s that is large enough and stays in its box', async (path) => {
    const page = await openPage(url + path);
    await page.evaluate(() => document.fonts.ready);
    const drawings = await page.locator('.map-view svg').evaluateAll((svgs) =>
      svgs.map((svg) => ({
        width: svg.getBoundingClientRect().width,
        smallest: Math.min(
          ...[...svg.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
        ),
        overfull: [...svg.querySelectorAll('.claim, .step')].flatMap((box) => {
          const room = box.querySelector('rect')?.getBoundingClientRect();
          return [...box.querySelectorAll('text')].flatMap((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            const fits = room && left >= room.left && right <= room.right && top >= room.top && bottom <= room.bottom;
            return fits ? [] : [text.textContent];
          });
        }),
      })),
    );
    for (const { width, smallest, overfull } of drawings) {
      expect(width).toBeLessThanOrEqual(1280);
      expect(smallest).toBeGreaterThanOrEqual(SMALLEST_TEXT);
      expect(overfull).toEqual([]);
    }
  });

  it.each(pages)('never scrolls %s sideways', async (path) => {
    for (const width of [320, 390, 768, 1280]) {
      const page = await openPage(url + path, { viewport: { width, height: 800 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it.runIf(withMap)('leads from each box to its passage, its argument or another map', async () => {
    const page = await openPage(url + withMap);
    const links = await page
      .locator('.map-view a')
      .evaluateAll((boxes) => boxes.map((box) => new URL(box.getAttribute('href') ?? '', location.href).href));
    expect(links.length).toBeGreaterThan(0);
    const box = page.locator('.map-view a.claim').first();
    const target = await box.getAttribute('href');
    await box.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((to) => to.href.endsWith(target?.replace(/^[./]*/, '') ?? ''));
    expect(await page.locator(':target').count()).toBe(1);
  });

  it.runIf(withMap)('shows what a box is joined to when the keyboard reaches it', async () => {
    const page = await openPage(url + withMap);
    const drawing = page.locator('.map-view svg').first();
    await drawing.locator('.claim').first().focus();
    const near = await drawing.locator('[data-box].near').count();
    expect(near).toBeGreaterThan(1);
    await expect.poll(() => drawing.getAttribute('class')).toContain('picked');
    await page.locator('.map-tools button').first().focus();
    await expect.poll(() => drawing.getAttribute('class')).not.toContain('picked');
  });

  it.runIf(withMap)(
    'has one Tab stop for each drawing and one for its tools; arrow keys lead from box to box',
    async () => {
      const page = await openPage(url + withMap);
      const section = page.locator('.map-section').first();
      await section.locator('.map-tools').waitFor();
      const stops = section.locator('postil-map').locator('a:not([tabindex="-1"]), button:not([tabindex="-1"])');
      await expect.poll(() => stops.count()).toBe(2);
      const first = section.locator('svg a.claim').first();
      await first.focus();
      await page.keyboard.press('ArrowDown');
      // The two positions are measured at once, because the page may still be scrolling.
      const topOf = () =>
        first.evaluate((box) => [box, document.activeElement ?? box].map((one) => one.getBoundingClientRect().top));
      await expect
        .poll(async () => {
          const [top = 0, focused = 0] = await topOf();
          return focused > top;
        })
        .toBe(true);
      await page.keyboard.press('Tab');
      expect(await page.locator('svg a:focus').count()).toBe(0);
    },
  );

  it.runIf(withMap)('can be saved as a PNG picture', async () => {
    const page = await openPage(url + withMap);
    const download = page.waitForEvent('download');
    await page.locator('.map-picture').first().click();
    expect((await download).suggestedFilename()).toMatch(/\.png$/);
  });

  it.runIf(withMap)('makes the drawing larger and smaller', async () => {
    const page = await openPage(url + withMap);
    const width = async () => (await page.locator('.map-view svg').first().boundingBox())?.width ?? 0;
    const full = await width();
    await page.getByRole('button', { name: 'Larger' }).first().click();
    await expect.poll(() => width()).toBeGreaterThan(full);
    await page.getByRole('button', { name: 'Full size' }).first().click();
    await expect.poll(() => width()).toBe(full);
  });

  it.runIf(withMap)('lists every claim of a drawing beside it', async () => {
    const page = await openPage(url + withMap, { javaScriptEnabled: false });
    const sections = await page.locator('.map-section').evaluateAll((all) =>
      all.map((section) => {
        const links = (selector: string) =>
          [...new Set([...section.querySelectorAll(selector)].map((link) => link.getAttribute('href')))].sort();
        return {
          drawn: links('.map-view .claim'),
          listed: links('.map-claim > a:not(.map-see)'),
        };
      }),
    );
    for (const { drawn, listed } of sections) expect(listed).toEqual(drawn);
  });
});

describe('the matrix', () => {
  it('has one Tab stop, and arrow keys lead from cell to cell', async () => {
    const { url } = inject('site');
    const page = await openPage(`${url}matrix.html`);
    const links = page.locator('.matrix table a');
    await expect.poll(() => page.locator('.matrix table a:not([tabindex="-1"])').count()).toBe(1);
    await links.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

it('is printed with each heading on the page of its drawing, without the HTML for other sites', async () => {
  const { url, dist } = inject('site');
  const [path = ''] = globSync('maps/*.html', { cwd: dist, ignore: '**/index.html' });
  const page = await openPage(url + path, { viewport: { width: 665, height: 986 } });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.snippets:visible').count()).toBe(0);
  const sections = await page.locator('.map-section').evaluateAll((all) =>
    all.map((section) => ({
      inside: getComputedStyle(section).breakInside,
      before: getComputedStyle(section).breakBefore,
      height: section.getBoundingClientRect().height,
    })),
  );
  // 986 px is the height of an A4 page within its margins.
  for (const { inside, before, height } of sections) {
    expect([inside, before]).toEqual(['avoid', 'auto']);
    expect(height).toBeLessThan(986);
  }
});
