// Problems at the desk: files that change during the editing, a stopped server, hostile text and requests. Also, a
// built site contains nothing of the desk.

import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { globSync } from 'tinyglobby';
import { describe, expect, inject, it } from 'vitest';
import { mark, saved, useDesk } from './desk-server.ts';

const desk = useDesk();

const { open } = desk;

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
    await page.locator('.desk-panel h2:focus', { hasText: 'A file changed on disk' }).waitFor();
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

  it('shows in a second tab what the first one saved, without a reload', async () => {
    const [first, second] = [await open('articles/kafe.html'), await open('articles/kafe.html')];
    await mark(first, first.locator('#p3'), 'Note');
    await first.getByRole('textbox', { name: 'The note' }).fill('A remark with <script>alert(1)</script> in it.');
    await first.getByRole('button', { name: /^Save/ }).click();
    await saved(first);
    await first.locator('.desk-chosen button:focus').waitFor();
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

describe('with the keyboard alone', () => {
  it('no letter closes the form of a claim, and no step loses the focus', async () => {
    const page = await open('articles/overlaps.html');
    const { keyboard } = page;
    const atFocus = (selector: string) => page.locator(`${selector}:focus`).waitFor();
    await keyboard.press('n');
    await atFocus('.desk-piece textarea');
    await keyboard.type('ferry');
    await keyboard.press('Tab');
    await atFocus('.desk-places button');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Control+a');
    await keyboard.type('The ferry is old.');
    await keyboard.press('Tab');
    await atFocus('#desk-statement');
    expect(await page.locator('.desk-places').count()).toBe(0);
    await keyboard.type('The ferry ages.');
    await keyboard.press('Control+Enter');
    await atFocus('[name=desk-type]');
    await keyboard.press('r');
    await keyboard.press('Space');
    await keyboard.press('Tab');
    await atFocus('#desk-holder');
    await keyboard.type('Anna Berg');
    await keyboard.press('Enter');
    await keyboard.press('Shift+Tab');
    await atFocus('.desk-chips button');
    await keyboard.press('Enter');
    await atFocus('#desk-holder');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await keyboard.press('r');
    expect(await page.locator('#desk-statement').inputValue()).toBe('The ferry ages.');
    await keyboard.press('Control+Enter');
    await saved(page);
    await atFocus('.desk-chosen button');
    // The bar has space for the focus ring around its buttons.
    const space = await page.locator('.desk-tools').evaluate((tools) => {
      const [all, one] = [tools, tools.firstElementChild].map((each) => each?.getBoundingClientRect() ?? new DOMRect());
      return all === undefined || one === undefined ? 0 : Math.min(one.top - all.top, one.left - all.left);
    });
    expect(space).toBeGreaterThanOrEqual(4);
    await keyboard.press('s');
    await atFocus('#desk-aim');
    await page.locator('.desk-tray').getByRole('button', { name: 'Remove' }).press('Enter');
    await atFocus('#desk-premise');
    await keyboard.press('Escape');
    await atFocus('.desk-bar button');
  });
});

describe('what is half done', () => {
  it('is kept over a reload: half a name, picked words, ticked boxes', async () => {
    const page = await open('articles/overlaps.html');
    await mark(page, page.locator('#p4'), 'Claim');
    await page.getByRole('textbox', { name: 'Statement' }).fill('Typed before the holder.');
    await page.getByLabel('Choose somebody else').fill('Anna Berg');
    await page.getByLabel('Choose somebody else').press('Enter');
    await page.getByLabel('Choose somebody else').pressSequentially('The trea');
    await page.reload();
    await expect.poll(() => page.getByLabel('Choose somebody else').inputValue()).toBe('The trea');
    expect(await page.getByRole('textbox', { name: 'Statement' }).inputValue()).toBe('Typed before the holder.');
    await page.getByText('Anna Berg', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();

    await mark(page, page.locator('#p1 em').first(), 'Name of …');
    await page.getByLabel('at this place only').check({ force: true });
    await page.getByRole('combobox', { name: 'Actor' }).pressSequentially('Anna');
    await page.reload();
    await page.getByRole('heading', { name: '“the second bridge” names …' }).waitFor();
    expect(await page.getByLabel('at this place only').isChecked()).toBe(true);
    expect(await page.getByRole('combobox', { name: 'Actor' }).inputValue()).toBe('Anna');
    await page.keyboard.press('Escape');
    await page.getByText('Not saved: name of').waitFor();
    await page.getByRole('button', { name: 'Throw away' }).click();
    await page.getByText('Not saved: name of').waitFor({ state: 'detached' });
  });

  it('is kept when the form or the tab is closed: picked words, a chosen premise, an actor to split', async () => {
    const page = await open('articles/kafe.html');
    await mark(page, page.locator('#p3'), 'Claim');
    await page.keyboard.press('Escape');
    await page.getByText('Not saved: claim').waitFor();
    await page.getByRole('button', { name: 'Throw away' }).click();
    await page.locator('#claim-too-dear').first().click();
    await page.getByRole('button', { name: 'Supports …' }).click();
    await page.getByText('Add an unstated premise').click();
    await page.getByLabel('Unstated premise, as a sentence').pressSequentially('Lamps are dear');
    await page.reload();
    await expect.poll(() => page.getByLabel('Unstated premise, as a sentence').inputValue()).toBe('Lamps are dear');
    await page.locator('.desk-tray li').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Actors' }).click();
    const row = () => page.locator('.desk-list > li', { hasText: 'شهرداری' });
    await row().getByText('Two in one').click();
    await row().getByLabel('Name of the other actor').pressSequentially('شورا');
    await row().getByLabel(/says:/).first().check();
    const next = await page.context().newPage();
    await page.close();
    await next.goto(`${desk.url}articles/kafe.html`);
    await next.getByText('Not saved: argument').waitFor();
    await next.getByRole('button', { name: 'Actors' }).click();
    const kept = next.locator('.desk-list > li', { hasText: 'شهرداری' });
    await expect.poll(() => kept.getByLabel('Name of the other actor').inputValue()).toBe('شورا');
    expect(await kept.getByLabel(/says:/).first().isChecked()).toBe(true);
    await kept.getByRole('button', { name: 'Split' }).press('Enter');
    await saved(next);
    await kept.locator('summary:focus').waitFor();
    await expect.poll(() => kept.getByLabel('Name of the other actor').inputValue()).toBe('');
    // The text does not name the new actor, but one of its claims does.
    await next.locator('.desk-list > li', { hasText: 'not named in the text' }).getByText('شورا').waitFor();
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
