// An editor with a mouse, a telephone or several tabs: keys and clicks at the wrong time, closed tabs, lists that run
// empty.

import type { Locator } from 'playwright';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { openReview, saved, useDesk } from './desk-server.ts';

const desk = useDesk();

const { open } = desk;

describe('the desk', () => {
  it('holds keys pressed during a save, and applies none to another draft than the one on screen', async () => {
    for (const name of ['too-dear', 'open-at-night']) {
      const file = `claims/kafe/${name}.md`;
      desk.edit(file, 'status: reviewed', 'status: draft');
    }
    const drafts = () =>
      ['too-dear', 'open-at-night'].filter((name) => desk.read(`claims/kafe/${name}.md`).includes('status: draft'));
    const page = await open('articles/kafe.html');
    const card = await openReview(page);
    const first = await card.locator('.desk-statement').innerText();
    const answers: (() => void)[] = [];
    await page.route('**/desk/act', async (route) => {
      await new Promise<void>((go) => answers.push(go));
      await route.continue();
    });
    await page.keyboard.press('w');
    await card.getByText('Saving …').waitFor();
    await page.keyboard.press('e');
    await page.keyboard.press('a');
    expect(await page.locator('.desk-form').count()).toBe(0);
    await expect.poll(() => answers.length).toBe(1);
    answers.shift()?.();
    await page.locator('.desk-status', { hasText: 'pressed before this was saved' }).waitFor();
    expect(await card.locator('.desk-statement').innerText()).not.toBe(first);
    expect(await page.locator('.desk-form').count()).toBe(0);
    expect(drafts()).toHaveLength(1);
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: 'Statement' }).fill('Typed during the review.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.desk-form').getByText('Saving …').waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => answers.length).toBe(1);
    answers.shift()?.();
    // The undo came after the save, and its draft is shown again.
    await card.waitFor();
    await page.locator('.desk-status', { hasText: 'undone' }).waitFor();
    expect(drafts()).toHaveLength(1);
    await page.keyboard.press('u');
    await expect.poll(drafts).toHaveLength(2);
    await expect.poll(() => card.locator('.desk-statement').innerText()).toBe(first);
  });

  it('offers the text of a closed tab again, and opens the made article although the page is reloaded first', async () => {
    const page = await open('index.html');
    await page.getByRole('button', { name: 'Bring in a text' }).click();
    await page.getByLabel(/^Paste the text here/).fill('A short walk\n\nThe path is steep. So it should be closed.\n');
    await page.getByLabel('Publication').pressSequentially('The Hill Post');
    const context = page.context();
    await page.close();
    const next = await context.newPage();
    await next.goto(`${desk.url}index.html`);
    await next.getByRole('button', { name: 'Bring in a text' }).click();
    await next.getByRole('button', { name: 'Go on' }).click();
    expect(await next.getByLabel('Publication').inputValue()).toBe('The Hill Post');
    let isHeld = true;
    let asked = 0;
    await next.route('**/articles/a-short-walk.html', (route) => {
      asked += 1;
      return isHeld ? route.fulfill({ status: 404 }) : route.continue();
    });
    await next.getByRole('button', { name: 'Make the article and its drafts' }).click();
    await expect.poll(() => asked).toBeGreaterThan(0);
    await next.reload();
    isHeld = false;
    await next.waitForURL(/articles\/a-short-walk\.html/);
    await next.locator('.desk-card').waitFor();
    expect(desk.read('articles/a-short-walk.md')).toContain('publication: The Hill Post');

    // A form is kept too, and a second tab does not offer the text of a tab that is open.
    await next.locator('.desk-bar').getByRole('button', { name: 'New claim' }).click();
    await next.getByRole('textbox', { name: 'Statement' }).fill('The path is closed.');
    await next.getByLabel('Words of the passage').pressSequentially('The path is steep');
    const other = await context.newPage();
    await other.goto(next.url());
    await other.locator('.desk-bar button').first().waitFor();
    await next.close();
    expect(await other.getByRole('button', { name: 'Go on' }).count()).toBe(0);
    await other.reload();
    await other.getByRole('button', { name: 'Go on' }).click();
    expect(await other.getByRole('textbox', { name: 'Statement' }).inputValue()).toBe('The path is closed.');
    expect(await other.getByLabel(/Words of the passage/).inputValue()).toBe('The path is steep');
    await other.getByRole('button', { name: 'Cancel' }).click();
    await other.reload();
    await other.locator('.desk-bar button').first().waitFor();
    expect(await other.getByRole('button', { name: 'Go on' }).count()).toBe(0);
  });

  it('goes on with the other drafts when a list is empty, by keys, after a choice from a list', async () => {
    for (const file of ['claims/kafe/too-dear.md', 'claims/kafe/open-at-night.md', 'actors/municipality.md'])
      desk.edit(file, 'status: reviewed', 'status: draft');
    const page = await open('articles/kafe.html');
    await page.getByRole('button', { name: /^Review/ }).click();
    const kind = page.locator('.desk-filters select').first();
    await kind.selectOption('actors');
    const bar = page.locator('.desk-bar');
    const height = (await bar.boundingBox())?.height;
    await page.keyboard.press('a');
    await page.getByText('No draft of this list is left.').waitFor();
    expect(await kind.inputValue()).toBe('actors');
    await kind.selectOption('');
    await page.locator('.desk-card').waitFor();
    // The row of messages and of the chosen annotation has its space from the start.
    await page.keyboard.press('Escape');
    await page.locator('#p2 .c').first().click();
    await page.locator('.desk-chosen').waitFor();
    expect((await bar.boundingBox())?.height).toBe(height);
    await page.keyboard.press('r');
    await page.locator('.desk-card').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.desk-panel').waitFor({ state: 'detached' });
    expect(await page.locator('.desk-chosen').count()).toBe(0);
  });

  it('keeps a form that was not saved when another form is opened', async () => {
    const page = await open('articles/overlaps.html');
    const begin = page.locator('.desk-tools').getByRole('button', { name: 'New claim' });
    await begin.click();
    await page.getByRole('textbox', { name: 'Statement' }).fill('Nobody saved this.');
    await page.keyboard.press('Escape');
    await begin.click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(await page.getByRole('textbox', { name: 'Statement' }).inputValue()).toBe('Nobody saved this.');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await page.getByRole('button', { name: 'Go on' }).count()).toBe(0);
  });

  it('merges actors only by the button, after the choice', async () => {
    const page = await open('articles/kafe.html');
    await page.getByRole('button', { name: 'Actors' }).click();
    const row = page.locator('.desk-list > li', { hasText: 'شهرداری' });
    await row.getByText('Same as another').click();
    const box = row.getByLabel('Merge into');
    await box.fill('Anna Berg');
    await box.press('Tab');
    await row.locator('button:focus', { hasText: 'Merge' }).waitFor();
    expect(desk.has('actors/municipality.md')).toBe(true);
    await row.getByRole('button', { name: 'Merge' }).click();
    await expect.poll(() => desk.has('actors/municipality.md')).toBe(false);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => desk.has('actors/municipality.md')).toBe(true);
  });

  it('lists the claims that are not on the map, and connects one of them with a claim on the map', async () => {
    const file = 'claims/kafe/loose.md';
    desk.write(file, desk.read('claims/kafe/too-dear.md').replace('label: هزینه زیاد است', 'label: Loose'));
    const page = await open('maps/kafe.html');
    await page.getByRole('button', { name: /^Claims not on the map/ }).click();
    const row = page.locator('.desk-list li', { hasText: 'Loose' });
    await row.getByRole('button', { name: 'Supports …' }).click();
    await page.locator('.desk-form').waitFor();
    const box = page.locator('svg.map a#claim-open-at-night').first();
    await box.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    const made = () =>
      globSync('arguments/kafe/*.md', { cwd: desk.content }).filter((one) => desk.read(one).includes('claim: loose'));
    await expect.poll(() => made().length).toBe(1);
    expect(desk.read(made()[0] ?? '')).toContain('conclusion: open-at-night');
    await page.getByRole('button', { name: 'Actors' }).click();
    await page.waitForURL(/articles\/kafe\.html/);
    await page.getByRole('heading', { name: 'Actors of this text' }).waitFor();
  });

  it('names one holder for all claims of somebody unnamed, brings back withdrawn ones, and counts without jumps', async () => {
    const files = ['claims/kafe/too-dear.md', 'claims/kafe/few-visitors.md'];
    for (const file of files)
      desk.write(
        file,
        desk
          .read(file)
          .replace(/^holder: .*$/m, 'holder: unnamed')
          .replace('status: reviewed', 'status: draft'),
      );
    const page = await open('articles/kafe.html');
    const review = page.locator('.desk-tools').getByRole('button', { name: /^Review/ });
    await review.click();
    const countsOf = async (text: Locator) => (await text.innerText()).match(/\d+/g)?.map(Number) ?? [];
    const [done = 0, all = 0] = await countsOf(review);
    expect(await countsOf(page.locator('.draft-notice'))).toEqual([all, done]);
    await page.getByText(/^Name who says the 2 claims/).click();
    const who = page.getByLabel('Who says them');
    await who.fill('شهرداری');
    await who.press('Enter');
    await page.getByRole('button', { name: 'all 2 of this list' }).click();
    await saved(page);
    for (const file of files) expect(desk.read(file)).toContain('holder: municipality');
    await page.keyboard.press('w');
    await page.getByText(/^Withdrawn: 1/).click();
    expect(await countsOf(review)).toEqual([done + 1, all]);
    const other = await open('articles/kafe.html');
    expect(await countsOf(other.locator('.desk-tools').getByRole('button', { name: /^Review/ }))).toEqual([
      done + 1,
      all,
    ]);
    await page.getByRole('button', { name: 'Bring back' }).click();
    await page.getByText(/^Withdrawn: 1/).waitFor({ state: 'detached' });
    expect(await countsOf(review)).toEqual([done + 1, all]);
  });

  it.each([1024, 1280, 1440])('shows the text, its notes and the panel side by side at %i px', async (width) => {
    const page = await open('articles/kafe.html', { viewport: { width, height: 800 } });
    await openReview(page);
    const edges = (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .filter((box) => box.width > 0)
          .map(({ left, right }) => [left, right] as const),
      );
    const panel = (await edges('.desk-panel'))[0] ?? [0, 0];
    const parts = [...(await edges('.reading .block')), ...(await edges('.row .note')), ...(await edges('.bar'))];
    expect(parts.length).toBeGreaterThan(5);
    // The article is written from right to left, and the site from left to right.
    expect(parts.filter(([left, right]) => left < 0 || right > panel[0])).toEqual([]);
    const [text] = await edges('.reading .block');
    expect((text?.[1] ?? 0) - (text?.[0] ?? 0)).toBeGreaterThan(400);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('keeps the buttons of the review in place on a telephone, and shows the passage above the panel', async () => {
    for (const name of ['counted-in-the-holidays', 'no-quiet-place']) {
      const file = `claims/kafe/${name}.md`;
      desk.edit(file, 'status: reviewed', 'status: draft');
    }
    const page = await open('articles/kafe.html', { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.getByRole('button', { name: /^Review/ }).click();
    await page.locator('.desk-filters select').first().selectOption('claims');
    await page.locator('.desk-card').waitFor();
    const places = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('desk-now') ?? [];
        const passage = range instanceof Range ? range.getBoundingClientRect() : undefined;
        const panel = document.querySelector('.desk-panel')?.getBoundingClientRect();
        return { passage: passage?.bottom ?? 0, top: passage?.top ?? -1, panel: panel?.top ?? 0, foot: panel?.bottom };
      });
    const { foot } = await places();
    await page.getByRole('button', { name: 'Accept', exact: true }).tap();
    await saved(page);
    expect((await places()).foot).toBe(foot);
    await expect
      .poll(async () => {
        const { passage, top, panel } = await places();
        return top >= 0 && passage <= panel;
      })
      .toBe(true);
  });
});
