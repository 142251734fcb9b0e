import { statSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../src/styles/slim-fonts.ts';
import { bundleStyleSheets } from '../../src/styles/style-sheets.ts';

describe('lettersOf(range)', () => {
  it.each([
    ['U+0041-0043', 'ABC'],
    ['U+0041,U+2212', 'A−'],
    ['U+1F600', '😀'],
  ])('%s is %s', (range, letters) => {
    expect(lettersOf(range)).toBe(letters);
  });
});

describe('bundleStyleSheets()', () => {
  it('makes each font smaller than in the package, and those of nearly every page at most 60 KB together', async () => {
    const { files, fonts } = await bundleStyleSheets();
    const received = new Map(
      globSync('node_modules/@fontsource/*/files/*.woff2').map((path) => [
        path.replace(/.*\//, ''),
        statSync(path).size,
      ]),
    );
    for (const [name, { length }] of [...files].filter(([file]) => file.endsWith('.woff2'))) {
      expect(length, name).toBeLessThan(received.get(name.replace(/\.\w+(?=\.woff2$)/, '')) ?? 0);
    }
    const first = fonts.map((address) => files.get(address.replace('/styles/', ''))?.length ?? 0);
    expect(first.reduce((sum, length) => sum + length, 0)).toBeLessThan(60_000);
  });
});
