// The journeys of an editor who never opens a file: each ends with the bytes that are on disk.

import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type DeskServer, startDesk } from './desk-server.ts';
import { openContext } from './open-page.ts';

let desk: DeskServer;

beforeAll(async () => {
  desk = await startDesk('tests/fixtures/content');
});

afterAll(() => desk.remove());

const TEXT = `The night market belongs on the square

By Ada Reed

Every Friday the stalls come back to Mill Square. The market should stay where it is.

The council says that the stalls block the fire lane. So the council’s reason does not hold.

Traders argue that a move would halve their trade, because nobody walks to the car park after dark.
`;

async function open(path: string, options = {}): Promise<Page> {
  const page = await (await openContext(options)).newPage();
  await page.goto(desk.url + path);
  await page.locator('.desk-bar button').first().waitFor();
  return page;
}

/** Selects an element's words, and presses a button of the selection bar. */
async function mark(page: Page, words: Locator, choice: string): Promise<void> {
  await expect
    .poll(async () => {
      await words.selectText();
      await page.keyboard.press('Shift');
      return page.locator('.selection-bar').count();
    })
    .toBe(1);
  await page.locator('.selection-bar').getByRole('button', { name: choice, exact: true }).click();
}

function saved(page: Page): Promise<void> {
  return page.locator('.desk-status', { hasText: 'Saved:' }).waitFor();
}

describe('the desk', () => {
  it('brings in a pasted text, with a corrected label and a fact, and opens its review', async () => {
    const page = await open('index.html');
    await page.getByRole('button', { name: 'Bring in a text' }).click();
    await page.getByLabel(/^Paste the text here/).fill(TEXT);
    await page.getByLabel(/^Short name/).fill('night-market');
    await page.getByLabel('Label of line 7').selectOption('quote');
    await page.getByLabel('Publication').fill('The Mill Post');
    await page.getByLabel('Publication').press('Tab');
    await page.locator('.desk-parts [data-label=quote]').waitFor();
    await page.getByRole('button', { name: 'Make the article and its drafts' }).click();
    await page.waitForURL(/articles\/night-market\.html/);
    await page.locator('.desk-card').waitFor();
    expect(desk.read('sources/night-market.txt')).toBe(TEXT);
    expect(desk.read('articles/night-market.md')).toContain('publication: The Mill Post');
    expect(desk.read('articles/night-market.md')).toContain('> The council says');
    expect(desk.read('sources/night-market.parts.yaml')).toMatch(/label: quote.*rule: by-hand, confidence: 1/);
  });

  it('reviews drafts by keys: accept, skip, edit, withdraw, undo', async () => {
    const page = await open('articles/night-market.html');
    await page.getByRole('button', { name: /^Review/ }).click();
    const card = page.locator('.desk-card');
    await card.waitFor();
    const first = await card.locator('.desk-statement').innerText();
    await page.keyboard.press('a');
    await saved(page);
    await expect.poll(() => card.locator('.desk-statement').innerText()).not.toBe(first);
    await page.keyboard.press('u');
    await page.locator('.desk-status', { hasText: 'undone' }).waitFor();
    await page.locator('.desk-filters select').first().selectOption('claims');
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: 'Statement' }).fill('The stalls block the lane for the fire brigade.');
    await page.keyboard.press('Control+Enter');
    await card.waitFor();
    const claims = filesOf('claims/night-market');
    const edited = claims.filter((text) => text.includes('The stalls block the lane for the fire brigade.'));
    expect(edited).toHaveLength(1);
    expect(edited[0]).toMatch(/status: reviewed\n[\s\S]*reviewedBy: Ada Reed\nreviewed: \d{4}-\d\d-\d\d\n---\n$/);
    expect(edited[0]).not.toContain('generator');
  });

  it('accepts all drafts of a filter after confirming, and one undo brings them back', async () => {
    const page = await open('articles/night-market.html');
    await page.getByRole('button', { name: /^Review/ }).click();
    await page.locator('.desk-filters select').first().selectOption('claims');
    const before = filesOf('claims/night-market').join();
    await page.getByText(/^Accept all/).click();
    await page.getByRole('button', { name: /^Accept \d+ drafts/ }).click();
    await saved(page);
    expect(filesOf('claims/night-market').join()).not.toContain('status: draft');
    await page.locator('.desk-tools').getByRole('button', { name: 'Undo' }).click();
    await page.locator('.desk-status', { hasText: 'undone' }).waitFor();
    expect(filesOf('claims/night-market').join()).toBe(before);
  });

  it('marks selected words as a claim of a new actor, shown in the text at once', async () => {
    const page = await open('articles/overlaps.html');
    await mark(page, page.locator('#p2'), 'Claim');
    await page.getByRole('textbox', { name: 'Statement' }).fill('No bridge should be built.');
    await page.getByLabel('policy').check({ force: true });
    await page.getByLabel('Choose somebody else').fill('Mayor Lind');
    await page.getByLabel('Choose somebody else').press('Enter');
    await page.getByText('New actor “Mayor Lind” is a').waitFor();
    await page.getByRole('button', { name: /^Save/ }).click();
    await saved(page);
    await page.locator('#claim-bridge-be-built').waitFor();
    expect(desk.read('claims/overlaps/bridge-be-built.md')).toMatch(
      /^---\nstatus: reviewed\ncreator: Ada Reed\ncreated: \d{4}-\d\d-\d\d\nquote:\n {2}exact: “No bridge,” she said twice\.\n[\s\S]*statement: No bridge should be built\.\nlabel: No bridge should be built\ntype: policy\nholder: mayor-lind\nstance: endorses\ncertainty: certain\n---\n$/,
    );
    expect(desk.read('actors/mayor-lind.md')).toContain('name: Mayor Lind\ntype: person\n');
  });

  it('says what is wrong beside the field, in the words of check, and keeps what is typed over a reload', async () => {
    const page = await open('articles/overlaps.html');
    await mark(page, page.locator('#p4'), 'Claim');
    await page.getByRole('textbox', { name: 'Label' }).fill('x'.repeat(60));
    await page.getByLabel('Words that signal it').fill('words that are not there');
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.locator('.desk-problem', { hasText: 'this is missing' }).waitFor();
    await page.reload();
    await page.locator('.desk-form').waitFor();
    expect(await page.getByRole('textbox', { name: 'Label' }).inputValue()).toBe('x'.repeat(60));
    expect(desk.has('claims/overlaps/one-2.md')).toBe(false);
  });

  it('connects two claims by a click on the other in the text, with an unstated premise', async () => {
    const page = await open('articles/overlaps.html');
    await page.locator('#claim-one').click();
    await page.getByRole('button', { name: 'Supports …' }).click();
    await page.locator('.desk-form').waitFor();
    await page.locator('#claim-in-pieces').click();
    await page.getByText('Add an unstated premise').click();
    await page.getByLabel('Unstated premise, as a sentence').fill('What is one is slow.');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('One is slow');
    await page.getByRole('button', { name: /^Save/ }).click();
    await saved(page);
    expect(desk.read('arguments/overlaps/slow.md')).toMatch(
      /title: One is slow\nrelation: support\npremises:\n {2}- claim: one\n {2}- claim: what-is-one-is-slow\nconclusion: in-pieces\n---\n$/,
    );
    expect(desk.read('claims/overlaps/what-is-one-is-slow.md')).toContain(
      'implicit: true\nstatement: What is one is slow.\n',
    );
  });

  it('says that selected words name an actor in this text', async () => {
    const page = await open('articles/overlaps.html');
    await mark(page, page.locator('#p1 em').first(), 'Name of …');
    await page.getByRole('combobox', { name: 'Actor' }).fill('شهرداری');
    await page.getByRole('combobox', { name: 'Actor' }).press('Enter');
    await saved(page);
    expect(desk.read('articles/overlaps.md')).toContain(
      'cast:\n  municipality:\n    aliases:\n      - the second bridge\n',
    );
  });

  it('places a queued entry at selected words, and empties the queue', async () => {
    const page = await open('articles/overlaps.html');
    await page.getByRole('button', { name: /^To place/ }).click();
    const queued = page.locator('.desk-list li', { hasText: 'tunnel' });
    await queued.getByRole('button', { name: 'Delete' }).click();
    await saved(page);
    expect(desk.has('queue/overlaps.yaml')).toBe(false);
  });

  it('compares with another annotator, takes over one version of a reviewed entry, and undoes it', async () => {
    const file = 'claims/kafe/too-dear.md';
    const other = 'theirs/too-dear.md';
    const before = desk.read(file);
    desk.write(other, before.replace('stance: reports', 'stance: rejects'));
    const page = await open('articles/kafe.html');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByLabel(/folder or file/).fill(join(desk.content, 'theirs'));
    await page.locator('.desk-panel').getByRole('button', { name: 'Compare' }).click();
    const difference = page.locator('.desk-list > li', { hasText: 'claims/too-dear: stance' });
    await difference.waitFor();
    expect(await difference.locator('.desk-card').allInnerTexts()).toEqual([
      expect.stringContaining('reports'),
      expect.stringContaining('rejects'),
    ]);
    await difference.getByText('You reviewed yours').click();
    await difference.getByRole('button', { name: 'Take this one' }).click();
    await saved(page);
    expect(desk.read(file)).toContain('stance: rejects');
    await difference.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => desk.read(file)).toBe(before);
  });

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

  it.each([390, 768, 1280])('has no accessibility faults at %i px, in the review and in a form', async (width) => {
    const page = await open('articles/night-market.html', { viewport: { width, height: 844 }, hasTouch: width < 800 });
    for (const name of [/^Review/, /^Facts/, /^Actors/]) {
      await page.getByRole('button', { name }).click();
      await page.locator('.desk-panel').waitFor();
      await page.evaluate(axe.source);
      const faults = await page.evaluate(async () => {
        const { axe: engine } = globalThis as unknown as { axe: typeof import('axe-core') };
        const { violations } = await engine.run('postil-desk');
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(faults).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
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

function filesOf(folder: string): readonly string[] {
  return globSync(`${folder}/*.md`, { cwd: desk.content })
    .sort()
    .map((file) => desk.read(file));
}
