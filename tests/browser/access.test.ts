// WCAG 2.2 AA, as far as it can be tested automatically: axe on a page of every kind, in the light and dark theme, with
// the viewport of a desktop and of a phone.

import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { pageOfEachKind } from './page-kinds.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const pages = pageOfEachKind();

/** Viewports and themes, with the rules to test. In the dark theme only color rules run, because only colors differ. */
const SETTINGS = [
  { colorScheme: 'light', width: 1280, runOnly: RULES },
  { colorScheme: 'light', width: 390, runOnly: RULES },
  { colorScheme: 'dark', width: 1280, runOnly: ['color-contrast'] },
] as const;

/** Narrow viewports in CSS pixels: a small phone, and a desktop zoomed to 200 %. */
const NARROW = [
  { width: 320, height: 640 },
  { width: 640, height: 450 },
];

describe.each(pages)('$path', ({ url }) => {
  it('has no violation in light or dark on a wide or narrow screen, and no sideways scroll on a narrow one', async () => {
    const page = await openPage(url);
    for (const size of NARROW) {
      await page.setViewportSize(size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    }
    await page.evaluate(axe.source);
    for (const { colorScheme, width, runOnly } of SETTINGS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await violationsOn(page, runOnly), `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
});

/**
 * Violations found by axe, one line for each rule. All folded parts of the page are opened, except the menus of the
 * bar.
 */
function violationsOn(page: Page, runOnly: readonly string[]): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const { axe: engine } = globalThis as unknown as { axe: typeof import('axe-core') };
    for (const details of document.querySelectorAll('details')) details.open = !details.closest('.bar');
    const { violations } = await engine.run({ runOnly: [...rules], resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map(({ html }) => html.slice(0, 120));
      return `${id}: ${places.join(' | ')}`;
    });
  }, runOnly);
}
