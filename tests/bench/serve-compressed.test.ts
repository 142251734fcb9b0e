import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { serveCompressed } from './serve-compressed.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-compressed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('sends pages compressed and other files as they are, and answers for missing files like the plain server', async () => {
  writeFileSync(join(folder, 'index.html'), 'word '.repeat(1000));
  writeFileSync(join(folder, 'picture.png'), 'not text');
  const { url, close } = await serveCompressed(folder);
  const page = await fetch(url);
  expect(page.headers.get('content-encoding')).toBe('gzip');
  expect(Number(page.headers.get('content-length'))).toBeLessThan(200);
  expect(await page.text()).toBe('word '.repeat(1000));
  const picture = await fetch(`${url}picture.png`);
  expect(picture.headers.get('content-encoding')).toBe(null);
  expect(await picture.text()).toBe('not text');
  expect((await fetch(`${url}missing.html`)).status).toBe(404);
  await close();
});
