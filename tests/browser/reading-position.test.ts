// The reading position: no control of the bar moves the text, and a link to words opens the text, not a note about the
// words.

import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { openPage } from './open-page.ts';

const { url } = inject('fixtureSite');
const article = `${url}articles/overlaps.html`;
const persian = `${url}articles/kafe.html`;

describe('a click on the bar', () => {
  it.each([390, 768, 1280])('keeps the paragraph at the top in its position, at %d px', async (width) => {
    const page = await openPage(article, { viewport: { width, height: 360 } });
    await page.locator('#p4').evaluate((paragraph) => scrollBy(0, paragraph.getBoundingClientRect().top - 150));
    const controls = page.locator('.bar label:visible, .bar summary:visible');
    for (let at = 0; at < (await controls.count()); at += 1) {
      const before = await topOf(page, '#p4');
      await clickAsMouse(page, at);
      // A layer can add signs to the lines, so that a line breaks earlier and the text moves by one line.
      await expect
        .poll(async () => Math.abs((await topOf(page, '#p4')) - before), { message: `control ${at}` })
        .toBeLessThan(40);
      await page.keyboard.press('Escape');
    }
  });
});

describe('the words of a claim', () => {
  it('occur in the page first in the text, and then in the note', async () => {
    const page = await openPage(article, { javaScriptEnabled: false });
    const early = await page.evaluate(
      () =>
        [...document.querySelectorAll('.row .note > a.number')].filter((back) => {
          const passage = document.getElementById(back.getAttribute('href')?.slice(1) ?? '');
          return passage !== null && (passage.compareDocumentPosition(back) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
        }).length,
    );
    expect(early).toBe(0);
  });

  it.each([true, false])('are found in the text by a text fragment, with scripts: %s', async (javaScriptEnabled) => {
    const words = encodeURIComponent('the second bridge is too dear');
    const page = await openPage(`${article}#:~:text=${words}`, { javaScriptEnabled });
    expect(await page.locator('.note [open]').count()).toBe(0);
  });
});

describe('assistive technology', () => {
  it('finds a heading for the text, the title without its notes, and no landmark for each paragraph', async () => {
    const page = await openPage(article);
    await page.getByRole('heading', { level: 2, name: 'Text', exact: true }).waitFor({ state: 'attached' });
    const title = (await page.locator('#title').textContent()) ?? '';
    expect(await page.getByRole('heading', { level: 1, name: title, exact: true }).count()).toBe(1);
    expect(await page.getByRole('complementary').count()).toBe(0);
  });

  it('reads each layer once', async () => {
    const page = await openPage(article);
    expect(await page.locator('.layers').ariaSnapshot()).not.toMatch(/text: .*Arguments/);
  });
});

describe('an older address with the layer of notes', () => {
  it('shows questions, too, until the reader turns them off', async () => {
    const page = await openPage(`${persian}?layers=claims,notes`);
    const questions = page.locator('#layer-questions');
    expect(await questions.isChecked()).toBe(true);
    await page.locator('label:has(#layer-questions)').click();
    await page.waitForURL(/layers=claims,notes,no-questions/);
    await page.reload();
    expect(await questions.isChecked()).toBe(false);
  });
});

describe('a paragraph number', () => {
  it('copies the paragraph’s address at the first click of a visit', async () => {
    const page = await openPage(article, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.pilcrow').first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${article}#p1`);
  });
});

describe('with Arguments on', () => {
  it('no line is drawn to a note that is not shown', async () => {
    const page = await openPage(`${persian}?layers=claims,arguments`);
    await page.locator('#claim-too-dear').hover();
    await page.locator('.c.active').first().waitFor();
    expect(await page.locator('.overlay path').count()).toBe(0);
  });
});

describe('words selected on a touch screen', () => {
  it('are offered at the foot of the screen when the selection has settled, without a pointerup', async () => {
    const page = await openPage(article, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.evaluate(() => {
      const touch = { pointerType: 'touch', bubbles: true };
      document.querySelector('#p2')?.dispatchEvent(new PointerEvent('pointerdown', touch));
      document.querySelector('#p2')?.dispatchEvent(new PointerEvent('pointercancel', touch));
    });
    await page.locator('#p2').evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
    const bar = page.locator('.selection-bar');
    const foot = async () => {
      const { y = 0, height = 0 } = (await bar.boundingBox()) ?? {};
      return y + height;
    };
    await expect.poll(foot).toBeGreaterThan(844 - 80);
  });

  it('are offered after “select all”, too', async () => {
    const page = await openPage(article);
    await page.keyboard.press('ControlOrMeta+a');
    await page.locator('.selection-bar').waitFor();
  });
});

/** Clicks by the mouse's coordinates, because a locator's click scrolls first. */
async function clickAsMouse(page: Page, at: number): Promise<void> {
  const {
    x = 0,
    y = 0,
    width = 0,
    height = 0,
  } = (await page.locator('.bar label:visible, .bar summary:visible').nth(at).boundingBox()) ?? {};
  await page.mouse.click(x + width / 2, y + height / 2);
}

function topOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
}
