// The reading page: the text is unchanged, notes are in the margin, and passages, notes and layers respond to each
// other.

import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { readLibrary } from '../../src/corpus/from-disk.ts';
import { readingOf } from '../../src/markdown/readings.ts';
import { openPage } from './open-page.ts';
import { selectWords } from './select-words.ts';

const sites = [inject('site'), inject('fixtureSite')];
const libraries = await Promise.all(
  sites.map(async (site) => ({ ...site, corpus: (await readLibrary(site.content)).corpus })),
);
const articles = libraries.flatMap(({ url, corpus }) =>
  [...corpus.articles.keys()].map((id) => ({ id, corpus, url: `${url}articles/${id}.html` })),
);
const persian = `${inject('fixtureSite').url}articles/kafe.html`;
const overlaps = `${inject('fixtureSite').url}articles/overlaps.html`;

describe.each(articles)('the reading page of $id', ({ id, corpus, url }) => {
  it('without scripts has each block’s text just as the text layer has it, and links from each claim to its note and back', async () => {
    const page = await openPage(url, { javaScriptEnabled: false });
    for (const { id: block, start, end } of readingOf(corpus, id).blocks) {
      expect(await page.locator(`[id="${block}"]`).textContent(), block).toBe(
        readingOf(corpus, id).layer.text.slice(start, end),
      );
    }
    const broken = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLAnchorElement>('a.ref')].filter((ref) => {
          const back = document.getElementById(ref.hash.slice(1))?.querySelector<HTMLAnchorElement>('a.number');
          return !back || document.getElementById(back.hash.slice(1)) === null;
        }).length,
    );
    expect(broken).toBe(0);
    expect(await page.locator('a.ref:not(.ref-n)').count()).toBe(
      readingOf(corpus, id).claims.filter(({ number }) => number !== undefined).length,
    );
  });

  it('ends below its last note, however many are unfolded', async () => {
    const page = await openPage(url, { viewport: { width: 1280, height: 800 } });
    await page.evaluate(() => {
      for (const note of document.querySelectorAll<HTMLDetailsElement>('.note details')) note.open = true;
    });
    const bottoms = await page
      .locator('.note:visible')
      .evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect().bottom));
    const footer = await page.locator('body > footer').evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(footer);
  });

  it('keeps notes apart, near their passages, and the paragraphs where they would be without', async () => {
    const page = await openPage(url, { viewport: { width: 1280, height: 900 } });
    const widths = [1280, 1680];
    const gaps = new Map<number, readonly number[]>();
    // Each width is tested twice, because fonts that arrive late are used only after the next change of the layout.
    for (const width of [...widths, ...widths]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => document.fonts.ready);
      await expect.poll(() => measure(page), { message: `${width} px` }).toMatchObject({ crossing: [], far: [] });
      gaps.set(width, (await measure(page)).gaps);
    }
    await page.evaluate(() => {
      for (const notes of document.querySelectorAll('.notes')) notes.remove();
    });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(async () => (await measure(page)).gaps, { message: `${width} px` }).toEqual(gaps.get(width));
    }
  });

  it('has no sideways scroll at any width, in its own faces or others', async () => {
    const page = await openPage(url);
    for (const face of ['', 'monospace'])
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((name) => {
          for (const variable of ['--serif', '--sans']) document.documentElement.style.setProperty(variable, name);
        }, face);
        expect(await scrollWidth(page), `${width} px ${face}`).toBeLessThanOrEqual(width);
      }
  });
});

describe('the bar', () => {
  it.each([390, 768, 1280])('is one line at %i px', async (width) => {
    const page = await openPage(articles[0]?.url ?? '', { viewport: { width, height: 800 } });
    expect(await page.locator('.bar').evaluate(({ offsetHeight }: HTMLElement) => offsetHeight)).toBeLessThan(60);
  });

  it('grows with the text, as the header does', async () => {
    const page = await openPage(persian);
    const sizes = () =>
      page
        .locator('.wordmark, .to-search, .bar')
        .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    const before = await sizes();
    await page.evaluate(() => document.documentElement.setAttribute('data-size', 'huge'));
    expect((await sizes()).map((size, i) => size / (before[i] ?? 1))).toEqual(
      [1.35, 1.35, 1.35].map((ratio) => expect.closeTo(ratio)),
    );
  });
});

describe('layers', () => {
  it('switch without scripts; with scripts, they are in the address', async () => {
    const still = await openPage(persian, { javaScriptEnabled: false });
    expect(await still.locator('.note.argument').first().isVisible()).toBe(false);
    await still.locator('label.arguments').click();
    expect(await still.locator('.note.argument').first().isVisible()).toBe(true);

    const alive = await openPage(persian);
    await alive.locator('label.voices').click();
    await expect.poll(() => new URL(alive.url()).searchParams.get('layers')).toBe('claims,voices,notes,questions');
    await alive.reload();
    await expect.poll(() => alive.locator('#layer-voices').isChecked()).toBe(true);
  });

  it('hide notes and questions separately, in the text and in the margin', async () => {
    const page = await openPage(persian, { viewport: { width: 1280, height: 800 } });
    const shown = () => page.locator('[data-kind]:visible').evaluateAll((all) => all.map((one) => one.dataset['kind']));
    expect(new Set(await shown())).toEqual(new Set(['note', 'question']));
    await page.locator('label:has(#layer-questions)').click();
    expect(new Set(await shown())).toEqual(new Set(['note']));
    await page.locator('label:has(#layer-notes)').click();
    expect(await shown()).toEqual([]);
  });
});

describe('keys', () => {
  it('j and k move through the notes, Enter unfolds a note, Esc moves back to the text', async () => {
    const page = await openPage(overlaps);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect.poll(() => focusedNote(page)).toBe(2);
    await page.keyboard.press('k');
    await expect.poll(() => focusedNote(page)).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.note [open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.note [open]').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('ref');
  });

  it('digits switch layers, and a remembered setting turns single keys off', async () => {
    const page = await openPage(overlaps);
    await page.keyboard.press('3');
    await expect.poll(() => page.locator('#layer-actors').isChecked()).toBe(true);
    await page.locator('.settings summary').click();
    await page.locator('.settings [name=keys]').uncheck();
    await page.locator('[data-keys=off]').waitFor();
    await page.keyboard.press('3');
    await expect.poll(() => page.locator('#layer-actors').isChecked()).toBe(true);
    await page.reload();
    await page.keyboard.press('1');
    await expect.poll(() => page.locator('#layer-claims').isChecked()).toBe(true);
  });
});

describe('Tab', () => {
  it('stops at the numbers of the text in their order, and at no note, but those that Enter unfolds', async () => {
    const page = await openPage(overlaps);
    const numbers = await page.locator('a.ref').evaluateAll((refs) => refs.map((ref) => ref.getAttribute('href')));
    const stops = await tabStops(page);
    expect(stops.filter(({ isRef }) => isRef).map(({ href }) => href)).toEqual(numbers);
    expect(stops.filter(({ inNote }) => inNote)).toEqual([]);
    await page.locator('a.ref').first().press('Enter');
    await page.locator('.note [open]').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.note [open]') !== null)).toBe(true);
  });

  it('stops at the notes where numbers are not announced, and without scripts at all there is', async () => {
    const page = await openPage(overlaps);
    const notes = await page.locator('.note:not(.argument)').count();
    await page.locator('.settings summary').click();
    await page.locator('.settings [name=announce][value=off]').check();
    await page.locator('a.ref[aria-hidden]').first().waitFor();
    await page.keyboard.press('Escape');
    const stops = await tabStops(page);
    expect(stops.filter(({ isRef }) => isRef)).toEqual([]);
    expect(stops.filter(({ inNote }) => inNote).length).toBe(notes);
    const plain = await openPage(overlaps, { javaScriptEnabled: false });
    expect(await plain.locator('.reading [tabindex]').count()).toBe(0);
  });

  it('never reaches a hidden element on a narrow screen', async () => {
    const page = await openPage(`${persian}?layers=arguments`, { viewport: { width: 390, height: 844 } });
    const stops = await tabStops(page);
    expect(stops.filter(({ inNote }) => inNote).length).toBeGreaterThan(0);
    expect(stops.filter(({ width }) => width < 2)).toEqual([]);
  });
});

describe('a passage', () => {
  it('is highlighted with its note and its number when pointed at', async () => {
    const page = await openPage(persian);
    await page.locator('#claim-too-dear').hover();
    await expect.poll(() => page.locator('.note.active a.number').getAttribute('href')).toBe('#claim-too-dear');
    await expect.poll(() => page.locator('.overlay path').count()).toBe(1);
  });

  it('opens a list where claims overlap, longest first', async () => {
    const page = await openPage(overlaps);
    await page.locator('#claim-nested').click();
    const items = page.locator('.overlaps [role=menuitem]');
    await expect.poll(() => items.count()).toBeGreaterThan(2);
    expect(await items.last().innerText()).toContain('The claim nested');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.overlaps').count()).toBe(0);
  });

  it('opens its note in a sheet on a phone, with the way to the next', async () => {
    const page = await openPage(persian, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.locator('a.ref').first().tap();
    const sheet = page.locator('.sheet');
    await sheet.waitFor();
    await expect.poll(() => page.locator('#claim-open-at-night').isVisible()).toBe(true);
    const first = await sheet.locator('summary').innerText();
    const [, count] = (await sheet.locator('> p').innerText()).split(' of ');
    await sheet.getByRole('button', { name: 'Next' }).tap();
    await expect.poll(() => sheet.locator('summary').innerText()).not.toBe(first);
    expect((await sheet.locator('> p').innerText()).split(' of ')[1]).toBe(count);
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
  });

  it('has a sheet that Back closes, with the text where it was', async () => {
    const size = { viewport: { width: 390, height: 500 }, hasTouch: true } as const;
    const page = await openPage(persian, { ...size, reducedMotion: 'reduce' });
    await page.locator('a.ref').first().tap();
    await page.locator('.sheet').waitFor();
    const place = await page.evaluate(() => scrollY);
    await page.evaluate(() => history.back());
    await expect.poll(() => page.locator('.sheet').count()).toBe(0);
    expect(page.url()).toContain('kafe.html');
    expect(await page.evaluate(() => scrollY)).toBe(place);
  });

  it('that is selected can be copied as a quotation with its source, its address and the day', async () => {
    const page = await openPage(overlaps, { permissions: ['clipboard-read', 'clipboard-write'] });
    await selectWords(page, '#p4');
    await page.getByRole('button', { name: 'Copy quotation' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^“One\.” — “On the second bridge.*”, ¶ 4\. http[^?]*#p4:~:text=One\. \(accessed \d{4}-\d\d-\d\d\)$/);
  });
});

describe('an open note', () => {
  it('lies over the notes after it, which stay at their passages', async () => {
    const page = await openPage(overlaps);
    await page.locator('.placed .row .note').first().waitFor();
    const tops = () =>
      page
        .locator('.row .note:visible')
        .evaluateAll((all) => all.map((note) => note.getBoundingClientRect().top + scrollY));
    await expect.poll(async () => new Set(await tops()).size).toBeGreaterThan(2);
    const before = await tops();
    await page.locator('.row .note:visible summary').nth(1).click();
    await page.locator('.note [open] .copy').first().waitFor();
    const after = await tops();
    for (const [i, top] of before.entries()) expect(Math.abs(top - (after[i] ?? 0))).toBeLessThan(30);
  });

  it('has its verb before each claim that it speaks for or against', async () => {
    const page = await openPage(articles[0]?.url ?? '');
    await page.mouse.wheel(0, 1);
    await page.locator('.reading a.number[tabindex]').first().waitFor({ state: 'attached' });
    const note = page.locator('.row .note:has(li a ~ a)').first();
    await note.locator('summary').evaluate((summary: HTMLElement) => summary.click());
    await note.locator('li .meant').first().waitFor({ state: 'attached' });
    const lists = await note.locator('li').evaluateAll((all) =>
      all.map((list) => ({
        verbs: (list.textContent ?? '').split(list.firstChild?.textContent?.trim() ?? '').length - 1,
        links: list.querySelectorAll('a').length,
      })),
    );
    for (const { verbs, links } of lists) expect(verbs).toBe(links);
  });
});

describe('what is open over the text', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
  const overlays = [
    { name: 'an actor’s card', path: 'kafe.html?layers=claims,actors', button: '.text .a', over: '.overlaps.card' },
    { name: 'the list of overlaps', path: 'overlaps.html', button: '#claim-nested', over: '.overlaps' },
    { name: 'the menu', path: 'kafe.html', button: '.to-parts', over: '#parts', options: phone },
    { name: 'the search', path: 'kafe.html', button: 'a.to-search', over: '.search-dialog' },
    { name: 'the search on a phone', path: 'kafe.html', button: 'a.to-search', over: '.search-dialog', options: phone },
  ];
  it.each(overlays)('is closed by Back, which then leaves the page: $name', async ({ path, button, over, options }) => {
    const page = await openPage(`${inject('fixtureSite').url}index.html`, options);
    await page.goto(`${inject('fixtureSite').url}articles/${path}`);
    const isOpen = () => page.locator(over).isVisible();
    for (let turn = 0; turn < 2; turn++) {
      await page.locator(button).first().click();
      await expect.poll(isOpen).toBe(true);
      await page.evaluate(() => history.back());
      await expect.poll(isOpen).toBe(false);
      expect(page.url()).toContain(path.split('?')[0]);
    }
    await page.locator(button).first().click();
    await expect.poll(isOpen).toBe(true);
    // The menu's button stays visible above the open menu, and closes it again.
    if (over === '#parts') await page.locator(button).click();
    else await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
    await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
    await page.goBack();
    expect(page.url()).toContain('/index.html');
  });
});

describe('words that begin with an actor’s name', () => {
  it.each(['claims', 'claims,actors'])(
    'can be selected from the first letter on, with the layers %s',
    async (layers) => {
      const page = await openPage(`${persian}?layers=${layers}`);
      await page.mouse.wheel(0, 1);
      await page.locator('.reading a.number[tabindex]').first().waitFor({ state: 'attached' });
      const names = await page.locator('.text .a').all();
      let selected = 0;
      for (const name of names) {
        await name.scrollIntoViewIfNeeded();
        const { x, y, width, height } = (await name.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
        await page.evaluate(() => getSelection()?.removeAllRanges());
        await page.mouse.move(x + width - 1.5, y + height / 2);
        await page.mouse.down();
        await page.mouse.move(x - 20, y + height / 2, { steps: 4 });
        await page.mouse.up();
        selected += await page.evaluate(() => (getSelection()?.isCollapsed === false ? 1 : 0));
        await page.keyboard.press('Escape');
      }
      expect(selected).toBe(names.length);
    },
  );
});

describe('words that are selected from the keyboard', () => {
  it('have the bar next in the order of Tab, and Esc closes it', async () => {
    const page = await openPage(overlaps);
    await selectWords(page, '#p4');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
    await selectWords(page, '#p4');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Escape');
    expect(await page.locator('.selection-bar').count()).toBe(0);
  });
});

describe('an article read from right to left', () => {
  it('has the margin on the left and the numbers on the right', async () => {
    const page = await openPage(persian);
    const box = async (selector: string) => (await page.locator(selector).first().boundingBox()) ?? { x: 0, width: 0 };
    const [text, note, number] = [await box('#p1'), await box('.note:visible'), await box('.pilcrow')];
    expect(note.x + note.width).toBeLessThan(text.x);
    expect(number.x).toBeGreaterThanOrEqual(text.x + text.width);
  });
});

describe('a choice of theme and size', () => {
  it('is stored, and applied before the page is painted', async () => {
    const page = await openPage(persian);
    await page.locator('.settings summary').click();
    await page.locator('.settings [name=theme][value=dark]').check();
    await page.locator('.settings [name=size][value=large]').check();
    await page.locator('[data-size=large]').waitFor();
    await page.reload();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    expect(Object.keys(await page.evaluate(() => ({ ...localStorage }))).sort()).toEqual([
      'postil-size',
      'postil-theme',
    ]);
  });
});

function scrollWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** The elements that the Tab key reaches, in order. */
async function tabStops(page: Page) {
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const stops = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      return {
        isEnd: at === document.body,
        isRef: at?.matches('a.ref') === true,
        inNote: at?.closest('.note') != null,
        href: at?.getAttribute('href'),
        width: (at?.closest('.notes') ?? at)?.getBoundingClientRect().width ?? 0,
      };
    });
    if (stop.isEnd) return stops;
    stops.push(stop);
  }
}

function focusedNote(page: Page): Promise<number> {
  return page.evaluate(
    () => [...document.querySelectorAll('.note')].indexOf(document.activeElement?.closest('.note') as Element) + 1,
  );
}

/** Notes that overlap, notes more than a screen away from their passage, and the positions of the blocks. */
function measure(page: Page) {
  return page.evaluate(() => {
    const notes = [...document.querySelectorAll<HTMLElement>('.row .note')].filter((note) => note.offsetHeight > 0);
    const boxes = notes.map((note) => note.getBoundingClientRect());
    const crossing = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .flatMap((b, j) =>
          a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5 && a.left < b.right && b.left < a.right
            ? [`${notes[i]?.id} ${notes[i + 1 + j]?.id}`]
            : [],
        ),
    );
    const far = notes.flatMap((note, i) => {
      const passage = document
        .querySelector(note.querySelector<HTMLAnchorElement>('a.number')?.getAttribute('href') ?? 'body')
        ?.getBoundingClientRect();
      return passage && Math.abs((boxes[i]?.top ?? 0) - passage.top) > innerHeight
        ? [`${note.id}: ${Math.round((boxes[i]?.top ?? 0) - passage.top)} px`]
        : [];
    });
    const gaps = [...document.querySelectorAll('.text .block')].map((block) =>
      Math.round(block.getBoundingClientRect().top + scrollY),
    );
    return { crossing, far, gaps };
  });
}
