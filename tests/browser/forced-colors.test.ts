// Forced colors, as in Windows' contrast themes: the text of each kind of page is readable in a dark and in a light
// theme. The reading page is tested with each of its layers, with and without a link target.

import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { openPage } from './open-page.ts';
import { pageOfEachKind } from './page-kinds.ts';
import { unreadableLines } from './painted-text.ts';

const THEMES = ['dark', 'light'] as const;
const { url } = inject('fixtureSite');
const LAYERS = ['', 'claims,all', 'claims,arguments,actors,voices,notes', 'actors', 'voices,claims'];

describe('in contrast themes', () => {
  it.each(pageOfEachKind())('$path has no line that can’t be read', async ({ url: address }) => {
    const page = await openPage(address, { forcedColors: 'active' });
    expect(await unreadableInThemes(page)).toEqual([]);
  });

  it.each(['', '#claim-too-dear'])('no layer of the reading page has one, at “%s”', async (target) => {
    const page = await openPage(`${url}articles/kafe.html${target}`, { forcedColors: 'active' });
    for (const layers of LAYERS) {
      await page.goto(`${url}articles/kafe.html?layers=${layers}${target}`);
      await page.locator('.placed').waitFor();
      expect(await unreadableInThemes(page), layers).toEqual([]);
    }
  });

  it.each(THEMES)('the key of a map has a colour for each stance, in a %s one', async (colorScheme) => {
    const page = await openPage(`${url}maps/kafe.html`, { forcedColors: 'active', colorScheme });
    const bars = page.locator('.map-legend ul').last().locator('.rail');
    const colors = await bars.evaluateAll((all) => all.map((bar) => getComputedStyle(bar).stroke));
    expect(new Set(colors).size).toBe(5);
  });

  it.each(THEMES)('the bar shows which layers are on, in a %s one', async (colorScheme) => {
    const page = await openPage(`${url}articles/kafe.html`, { forcedColors: 'active', colorScheme });
    const isMarked = await page.locator('.layers label').evaluateAll((labels) => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return labels.map((label) => getComputedStyle(label).borderBottomColor !== ground);
    });
    const isOn = await page
      .locator('.layers label input')
      .evaluateAll((boxes) => boxes.map((box) => box instanceof HTMLInputElement && box.checked));
    expect(isMarked).toEqual(isOn);
  });
});

async function unreadableInThemes(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    found.push(...(await unreadableLines(page)).map((line) => `${colorScheme}: ${line}`));
  }
  return found;
}
