import { statSync } from 'node:fs';
import subsetFont from 'subset-font';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { fontNames } from '../../src/styles/font-names.ts';
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

  it('gives each font a name that is not reserved, and keeps the notice and the license', async () => {
    const { files } = await bundleStyleSheets();
    const fonts = [...files].filter(([file]) => file.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    for (const [file, bytes] of fonts) {
      const font = await subsetFont(Buffer.from(bytes), 'a', { targetFormat: 'truetype', preserveNameIds: [13, 14] });
      const named = Map.groupBy(fontNames(font), ({ id }) => id);
      const texts = (id: number) =>
        named
          .get(id)
          ?.map(({ text }) => text)
          .join() ?? '';
      expect(texts(0), file).toContain('with Reserved Font Name ‘Source’');
      expect(texts(14), file).toBe('http://scripts.sil.org/OFL');
      expect(texts(1), file).toMatch(/^Postil S/);
      for (const id of [1, 3, 4, 6, 16]) expect(texts(id), file).not.toContain('Source');
    }
    const sheets = [...files]
      .filter(([file]) => file.endsWith('.css'))
      .map(([, bytes]) => new TextDecoder().decode(bytes));
    expect(sheets.join()).not.toMatch(/font-family:\s*"?Source S/);
  });
});
