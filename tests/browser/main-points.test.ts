// The reading page as it opens: only the main points are underlined, other annotations have only their numbers, stances
// have signs, and notes are near their passages.

import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { readLibrary } from '../../src/corpus/from-disk.ts';
import { openPage } from './open-page.ts';

const shipped = inject('site');
const { corpus } = await readLibrary(shipped.content);
const articles = [...corpus.articles.keys()].map((id) => `${shipped.url}articles/${id}.html`);
const persian = `${inject('fixtureSite').url}articles/kafe.html`;
const overlaps = `${inject('fixtureSite').url}articles/overlaps.html`;

/** Upper limit for the median distance between a note and its passage, in CSS pixels. */
const NEAR = 60;

describe.each(articles)('%s', (url) => {
  it('has at most half of its words underlined at rest and on paper, and its notes near their passages', async () => {
    const page = await openPage(url);
    expect(await underlinedShare(page)).toBeLessThan(0.5);
    for (const width of [1280, 1680]) {
      await page.setViewportSize({ width, height: 900 });
      await page.locator('.placed').waitFor({ state: 'attached' });
      await expect.poll(() => medianDrift(page), { message: `${width} px` }).toBeLessThanOrEqual(NEAR);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await underlinedShare(page)).toBeLessThan(0.5);
  });

  it('without scripts has as few underlined, and numbers its notes in the order of the text', async () => {
    const page = await openPage(url, { javaScriptEnabled: false });
    expect(await underlinedShare(page)).toBeLessThan(0.5);
    const numbers = await page
      .locator('.reading a.ref:not(.ref-n)')
      .evaluateAll((refs) => refs.map((ref) => Number(ref.getAttribute('data-n'))));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });
});

describe('all claims', () => {
  it('are underlined by a switch, which is in the address and works without scripts', async () => {
    const page = await openPage(persian);
    await page.keyboard.press('a');
    await expect.poll(() => page.url()).toContain('layers=claims,all,notes');
    const plain = await openPage(persian, { javaScriptEnabled: false });
    const before = await underlinedShare(plain);
    await plain.locator('label.all').click();
    expect(await underlinedShare(plain)).toBeGreaterThanOrEqual(before);
  });
});

describe('a stance other than the author’s own endorsement', () => {
  it('has a sign beside its number', async () => {
    const page = await openPage(persian, { javaScriptEnabled: false });
    const missing = await page.locator('mark.rejects, mark.questions, mark.concedes').evaluateAll(
      (marks) =>
        marks.filter(({ id }) => {
          const number = document.querySelector(`.note > a.number[href="#${CSS.escape(id)}"]`);
          return (
            id !== '' && !document.querySelector(`a.ref[href="#${number?.parentElement?.id}"]`)?.hasAttribute('data-s')
          );
        }).length,
    );
    expect(missing).toBe(0);
  });
});

describe('a name', () => {
  it('is not a link; with the layer of actors on, it opens a card, by mouse and keyboard', async () => {
    const page = await openPage(persian);
    expect(await page.locator('.text a[href*="actors/"]').count()).toBe(0);
    await page.locator('label.actors').click();
    const name = page.locator('.reading .a[role=button]').first();
    await name.click();
    const card = page.locator('.overlaps.card');
    expect(await card.locator('a[href*="actors/"]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
    await name.press('Enter');
    await card.waitFor();
  });

  it('has its card at the end of the page without scripts', async () => {
    const page = await openPage(persian, { javaScriptEnabled: false });
    expect(await page.locator('.actor-cards').isVisible()).toBe(false);
    await page.locator('label.actors').click();
    expect(await page.locator('.actor-cards').isVisible()).toBe(true);
  });
});

describe('the text size', () => {
  it('moves the notes with the text', async () => {
    const page = await openPage(persian);
    const size = () =>
      page
        .locator('.note .label')
        .first()
        .evaluate((label) => Number.parseFloat(getComputedStyle(label).fontSize));
    const before = await size();
    await page.locator('.settings summary').click();
    await page.locator('.settings [name=size][value=huge]').check();
    await expect.poll(size).toBeGreaterThan(1.2 * before);
  });
});

describe('with all layers off', () => {
  it('the page is the text alone', async () => {
    const page = await openPage(`${overlaps}?layers=`);
    for (const part of ['.strip', '.mark-key', '.glance', '.note', '.ref'])
      expect(await page.locator(`${part}:visible`).count(), part).toBe(0);
  });
});

describe('the presentation', () => {
  it('shows one paragraph at a time, by arrow keys, and ends with Escape', async () => {
    const page = await openPage(overlaps);
    await page.locator('.teach summary').click();
    await page.getByRole('button', { name: 'Present' }).click();
    const shown = page.locator('.text > .row:visible');
    await expect.poll(() => shown.count()).toBe(1);
    const first = await shown.innerText();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shown.innerText()).not.toBe(first);
    await page.keyboard.press('Escape');
    await expect.poll(() => shown.count()).toBeGreaterThan(1);
  });
});

describe('on paper', () => {
  it('a worksheet has its answers on a page of their own, and a range leaves out the other paragraphs', async () => {
    const page = await openPage(overlaps);
    await page.locator('.teach summary').click();
    await page.locator('#teach-worksheet').check();
    await page.locator('.teach [name=from]').fill('2');
    await page.locator('.teach [name=to]').fill('3');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.locator('.answers .note').first().waitFor();
    expect(await page.locator('.row .notes:visible').count()).toBe(0);
    const paragraphs = await page
      .locator('.text .pilcrow:visible')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-n')));
    expect(paragraphs).toEqual(['2', '3']);
  });
});

/** The share of the article's words that are underlined as claims. */
function underlinedShare(page: Page): Promise<number> {
  return page.locator('.reading .text').evaluate((text) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    let [all, underlined] = [0, 0];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('.block') == null) continue;
      const words = node.textContent?.match(/\S+/g)?.length ?? 0;
      let [hasLine, element] = [false, node.parentElement.closest('.c')];
      while (element) {
        hasLine ||= getComputedStyle(element).borderBottomColor !== 'rgba(0, 0, 0, 0)';
        element = element.parentElement?.closest('.c') ?? null;
      }
      all += words;
      if (hasLine) underlined += words;
    }
    return underlined / all;
  });
}

function medianDrift(page: Page): Promise<number> {
  return page.locator('.row .note:visible').evaluateAll((notes) => {
    const drifts = notes.flatMap((note) => {
      const id = note.querySelector('a.number')?.getAttribute('href')?.slice(1) ?? '';
      const passage = document.getElementById(id)?.getBoundingClientRect();
      return passage === undefined ? [] : [Math.abs(note.getBoundingClientRect().top - passage.top)];
    });
    return drifts.sort((a, b) => a - b)[Math.floor(drifts.length / 2)] ?? 0;
  });
}
