import { describe, expect, inject, it } from 'vitest';
import { openPage } from './open-page.ts';

describe('an empty library', () => {
  const { url } = inject('emptySite');

  it('explains itself on its home page', async () => {
    const page = await openPage(url);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/content\/sources/);
    expect(text).toMatch(/npm (start|run ingest)/);
  });

  it.each(['search.html', 'claims/index.html', 'actors/index.html', 'arguments/index.html', 'articles/index.html'])(
    'has a page %s',
    async (path) => {
      const page = await openPage(url + path);
      expect(await page.locator('h1').count()).toBe(1);
    },
  );
});
