// A typeface's files for the browser, with nothing but the letters of their own range: small capitals, old figures and the
// like, which no page asks for, are a quarter of each file as it is received.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import subsetFont from 'subset-font';

/** @fontsource's name of a range of letters, in the name of a file: `…-latin-ext-400-italic.woff2`. */
const RANGE_NAME = /-([a-z]+(?:-ext)?)-\d+-\w+\.woff2$/;

/** Ligatures of f are drawn in place of letters and have no place in @fontsource's ranges. */
const LIGATURES = 'ﬁﬂ';

export const slimFonts: Plugin = {
  name: 'slim-fonts',
  setup(build) {
    build.onLoad({ filter: /\.woff2$/ }, async ({ path }) => {
      const contents = slimmed.get(path) ?? slim(path);
      slimmed.set(path, contents);
      return { contents: await contents, loader: 'file' };
    });
  },
};

/** By path: sheets are bundled again and again while they are worked on, and a font's file does not change. */
const slimmed = new Map<string, Promise<Uint8Array>>();

async function slim(path: string): Promise<Uint8Array> {
  const letters = lettersOf(rangeOf(path)) + LIGATURES;
  return subsetFont(await readFile(path), letters, { targetFormat: 'woff2', noLayoutClosure: true });
}

/** @throws {RangeError} where the font's package says nothing of the letters in the file */
function rangeOf(path: string): string {
  const ranges: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(dirname(path), '../unicode.json'), 'utf8'),
  );
  const range = ranges[RANGE_NAME.exec(basename(path))?.[1] ?? ''];
  if (range === undefined) throw new RangeError(`${path}: unicode.json beside it says nothing of its letters`);
  return range;
}

/** A `unicode-range` of CSS → its letters: `U+41-43,U+2212` → `ABC−`. */
export function lettersOf(range: string): string {
  return range
    .split(',')
    .flatMap((part) => {
      const [first = 0, last = first] = (part.match(/[0-9a-f]+/gi) ?? []).map((digits) => Number.parseInt(digits, 16));
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    })
    .join('');
}
