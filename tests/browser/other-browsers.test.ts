// The site in other browsers than Chromium, if they are installed: from a server, and opened from disk.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { singleFile } from '../../src/build/offline/single-file.ts';
import { otherBrowsers, type Window } from './other-browsers.ts';

const { dist, url } = inject('fixtureSite');
const disk = `${pathToFileURL(dist)}/`;
const found = otherBrowsers.filter(({ isInstalled }) => isInstalled);

it('knows which other browsers are here', () => {
  console.log(`Besides Chromium: ${found.map(({ name }) => name).join(', ') || 'none'}`);
  expect(otherBrowsers.map(({ name }) => name)).toEqual(['Firefox', 'WebKitGTK']);
});

describe.each(found)('$name', ({ open }) => {
  let window: Window;
  const folder = mkdtempSync(join(tmpdir(), 'postil-other-'));
  beforeAll(async () => {
    window = await open();
  });
  afterAll(async () => {
    await window.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const eventually = (expression: string) => expect.poll(() => window.evaluate(expression));

  it('keeps the library for reading offline', async () => {
    await window.visit(`${url}index.html`);
    await eventually("document.querySelector('postil-offline')?.textContent").toBe('Ready to read offline.');
  });

  it.each([url, disk])('shows the text with its styles, marks and notes, at %s', async (base) => {
    await window.visit(`${base}articles/kafe.html#p2`);
    await eventually(
      "document.fonts.status === 'loaded' && getComputedStyle(document.body).fontFamily.includes('Source')",
    ).toBe(true);
    await eventually("document.documentElement.classList.contains('scripted')").toBe(true);
    await eventually(
      "document.querySelectorAll('mark').length > 0 && document.querySelectorAll('.note').length > 0",
    ).toBe(true);
    await eventually("document.querySelector(':target')?.id").toBe('p2');
  });

  it.each([url, disk])('searches at %s', async (base) => {
    await window.visit(`${base}search.html?q=bridge`);
    await eventually("document.querySelectorAll('.results a').length > 0").toBe(true);
  });

  it('opens the single file', async () => {
    const file = join(folder, 'kafe.html');
    writeFileSync(file, singleFile(dist, { article: 'kafe' }));
    await window.visit(pathToFileURL(file).href);
    await eventually(
      "document.querySelectorAll('mark').length > 0 && getComputedStyle(document.body).fontFamily.includes('Source')",
    ).toBe(true);
  });
});
