// Problems at the desk: files that change during the editing, a stopped server, hostile text and requests. Also, a
// built site contains nothing of the desk.

import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type DeskServer, mark, openAtDesk, saved, startDesk } from './desk-server.ts';

let desk: DeskServer;

beforeAll(async () => {
  desk = await startDesk('tests/fixtures/content');
});

afterAll(() => desk.remove());

const open = (path: string, options = {}) => openAtDesk(desk, path, options);

describe('the desk', () => {
  it('shows both versions of a file that changed on disk, and then makes the change in the new one', async () => {
    const page = await open('articles/overlaps.html');
    await page.locator('#claim-nested').first().click();
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Statement' }).fill('Typed in the page.');
    await page.route('**/desk/edition', (route) => route.abort());
    const file = 'claims/overlaps/nested.md';
    desk.write(file, desk.read(file).replace('---\n', '---\n# by hand\n'));
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.getByRole('heading', { name: 'A file changed on disk' }).waitFor();
    expect(await page.locator('.desk-versions pre').allInnerTexts()).toEqual([
      expect.stringContaining('# by hand'),
      expect.stringContaining('Typed in the page.'),
    ]);
    expect(desk.read(file)).not.toContain('Typed in the page.');
    await page.unroute('**/desk/edition');
    await page.getByRole('button', { name: 'Make my change in the version on disk' }).click();
    await expect.poll(() => desk.read(file)).toContain('Typed in the page.');
    expect(desk.read(file)).toContain('# by hand');
  });

  it('holds keys pressed during a save, and applies none to another draft than the one on screen', async () => {
    for (const name of ['too-dear', 'open-at-night']) {
      const file = `claims/kafe/${name}.md`;
      desk.write(file, desk.read(file).replace('status: reviewed', 'status: draft'));
    }
    const drafts = () =>
      ['too-dear', 'open-at-night'].filter((name) => desk.read(`claims/kafe/${name}.md`).includes('status: draft'));
    const page = await open('articles/kafe.html');
    await page.getByRole('button', { name: /^Review/ }).click();
    const card = page.locator('.desk-card');
    await card.waitFor();
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
      desk.write(file, desk.read(file).replace('status: reviewed', 'status: draft'));
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

  it('merges actors only by the button, after the choice', async () => {
    const page = await open('articles/kafe.html');
    await page.getByRole('button', { name: 'Actors' }).click();
    const row = page.locator('.desk-list > li', { hasText: 'شهرداری' });
    await row.getByText('Same as another').click();
    const box = row.getByLabel('Merge into');
    await box.fill('Anna Berg');
    await box.press('Enter');
    await row.getByRole('button', { name: 'Merge' }).waitFor();
    expect(desk.has('actors/municipality.md')).toBe(true);
    await row.getByRole('button', { name: 'Merge' }).click();
    await expect.poll(() => desk.has('actors/municipality.md')).toBe(false);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => desk.has('actors/municipality.md')).toBe(true);
  });

  it('shows in a second tab what the first one saved, without a reload', async () => {
    const [first, second] = [await open('articles/kafe.html'), await open('articles/kafe.html')];
    await mark(first, first.locator('#p3'), 'Note');
    await first.getByRole('textbox', { name: 'The note' }).fill('A remark with <script>alert(1)</script> in it.');
    await first.getByRole('button', { name: /^Save/ }).click();
    await saved(first);
    await second.locator('#p3 .n').first().waitFor();
    expect(
      await second
        .locator('script:not([src])')
        .evaluateAll((all) => all.some(({ textContent }) => textContent?.includes('alert'))),
    ).toBe(false);
  });

  it('keeps what is typed while the server is stopped, and saves it when it is back', async () => {
    const page = await open('articles/kafe.html');
    await mark(page, page.locator('#p1'), 'Question');
    await page.getByRole('textbox', { name: 'The question' }).fill('Who pays for it?');
    await desk.stop();
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.locator('.desk-status[data-stopped=true]').waitFor();
    await desk.start();
    await expect
      .poll(() =>
        page
          .getByLabel('The question')
          .inputValue()
          .catch(() => ''),
      )
      .toBe('Who pays for it?');
    await expect
      .poll(async () => {
        await page
          .getByRole('button', { name: /^Save/ })
          .click({ timeout: 2000 })
          .catch(() => undefined);
        return desk.has('questions/kafe/pays.md');
      })
      .toBe(true);
    expect(desk.read('questions/kafe/pays.md')).toContain('Who pays for it?');
  });
});

/** A request with any headers, which `fetch` does not allow. */
function ask(
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: string,
): Promise<{ status: number; text: string; readers: unknown }> {
  const { port } = new URL(desk.url);
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request({ host: '127.0.0.1', port, path: `/desk/${path}`, method, headers }, async (response) => {
      const text = await textOf(response);
      resolve({ status: response.statusCode ?? 0, text, readers: response.headers['access-control-allow-origin'] });
    });
    sent.on('error', reject).end(body);
  });
}

describe('requests to the desk', () => {
  const action = JSON.stringify({
    article: 'kafe',
    action: { do: 'withdraw', files: ['claims/kafe/too-dear.md'] },
    seen: {},
  });
  const json = { 'content-type': 'application/json' };

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port of this computer', { origin: 'http://localhost:1' }],
    ['another host name', { host: 'evil.example' }],
  ])('from %s get no token, and change nothing', async (_, headers) => {
    const before = desk.read('claims/kafe/too-dear.md');
    const session = await ask('session', headers);
    expect([session.status, session.text.includes('token'), session.readers]).toEqual([403, false, undefined]);
    const { token } = JSON.parse((await ask('session', {})).text) as { token: string };
    expect((await ask('act', { ...json, ...headers, 'x-postil-token': token }, action)).status).toBe(403);
    expect((await ask('act', json, action)).status).toBe(401);
    expect(desk.read('claims/kafe/too-dear.md')).toBe(before);
  });

  it('with a path outside the content, or that are not JSON, are refused', async () => {
    const { token } = JSON.parse((await ask('session', {})).text) as { token: string };
    const headers = { ...json, 'x-postil-token': token };
    const outside = { do: 'edit', file: '../../package.json', fields: {} };
    const answer = await ask('act', headers, JSON.stringify({ article: 'kafe', action: outside, seen: {} }));
    expect(answer.text).toContain('expected the file of an article');
    expect((await ask('act', headers, '{')).text).toContain('problems');
    expect((await ask('edition', headers, JSON.stringify({ article: '../x' }))).text).toContain('problems');
  });
});

describe('a built site', () => {
  it('has nothing of the desk', () => {
    const { dist } = inject('site');
    const files = globSync('**/*.{html,js,css,json}', { cwd: dist });
    const found = files.filter((file) =>
      /postil-desk|x-postil-token|\/desk\/desk\.js|litElementVersions/.test(readFileSync(join(dist, file), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });
});
