// Two libraries, built separately and joined: a search on any page finds the entries of both libraries, and an actor's
// page has links to the same actor in the other library.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { joinSites } from '../../src/build/join/join.ts';
import { type RunningServer, serve } from '../../src/cli/server.ts';
import type { LibraryPart } from '../../src/model/library-part.ts';
import { writeLibrary } from '../bench/library.ts';
import { buildSite } from './build-site.ts';
import { openPage } from './open-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-joined-'));
const out = join(folder, 'out');
const made = join(folder, 'made-up');
const servers: RunningServer[] = [];
const server = { joined: '', made: '' };

beforeAll(async () => {
  const content = join(folder, 'content');
  writeLibrary(content, { articles: 2, claims: 10 });
  buildSite(content, made);
  await joinSites(
    out,
    new Map([
      ['fixtures', inject('fixtureSite').dist],
      ['made-up', made],
      ['again', made],
    ]),
  );
  for (const [name, dist] of [
    ['joined', out],
    ['made', made],
  ] as const) {
    const running = await serve(dist, { port: 0, host: '127.0.0.1' });
    servers.push(running);
    server[name] = running.url;
  }
});

afterAll(async () => {
  for (const running of servers) await running.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each(['search.html', 'made-up/search.html', 'fixtures/search.html'])(
  'finds what is in every part from %s',
  async (from) => {
    // The generated library is joined twice, but each of its records must be found only once.
    const apart = [server.made, inject('fixtureSite').url].map((url) => countOf(`${url}search.html?q=every`));
    const sum = (await Promise.all(apart)).reduce((total, count) => total + count, 0);
    expect(await countOf(`${server.joined}${from}?q=every`)).toBe(sum);
    expect(await countOf(`${server.joined}${from}?q=bridge`)).toBeGreaterThan(0);
  },
);

async function countOf(address: string): Promise<number> {
  const page = await openPage(address);
  await page.locator('.result').first().waitFor();
  return Number.parseInt(await page.locator('.found').innerText(), 10);
}

it('opens a result of another part', async () => {
  const page = await openPage(`${server.joined}fixtures/search.html?q=every`);
  await page.locator('.result a.statement').first().click();
  await page.waitForURL(/\/(made-up|again)\//);
  expect(await page.locator('h1').count()).toBe(1);
});

it.each(['search.html', 'made-up/search.html', 'fixtures/search.html'])(
  'links to pages that are there, and to passages in them, from %s',
  async (from) => {
    const page = await openPage(`${server.joined}${from}?q=every`);
    await page.locator('.found-passages a').first().waitFor();
    const links = page.locator('.result a');
    const urls = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const parts = new Set(urls.map((url) => url.slice(server.joined.length).split('/')[0]));
    expect(parts.size, 'parts that are found').toBeGreaterThan(1);
    for (const url of new Set(urls)) expect((await fetch(url)).status, url).toBe(200);
  },
);

it('shows on an actor’s page the entries of other parts, with the same counts as there', async () => {
  const { actors } = JSON.parse(readFileSync(join(made, 'part.json'), 'utf8')) as LibraryPart;
  const [busy] = actors.toSorted((a, b) => b.held - a.held);
  const page = await openPage(`${server.joined}again/actors/${busy?.id}.html`);
  const link = page.locator(`a[href="../../made-up/actors/${busy?.id}.html"]`);
  expect(await link.locator('xpath=..').innerText()).toContain(`holds ${busy?.held} claims`);
  await link.click();
  await page.waitForURL('**/made-up/actors/**');
});

it('lists every actor once, with all parts that mention them', async () => {
  const page = await openPage(`${server.joined}actors.html`);
  const names = await page.locator('main li b').allInnerTexts();
  expect(new Set(names).size).toBe(names.length);
  expect(await page.locator('main li a[href^="made-up/"]').count()).toBeGreaterThan(0);
});
