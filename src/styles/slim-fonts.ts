// A font file → a smaller file with only the letters of its own range, and without the reserved name. A quarter of the
// original file is small capitals, old-style figures and other forms that no page uses.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import subsetFont from 'subset-font';
import { getOrMakeResult } from '../corpus/kept-results.ts';
import { withoutReservedName } from './font-names.ts';

/** The name of a range of letters in a file name of @fontsource: `latin-ext` in `…-latin-ext-400-italic.woff2`. */
const RANGE_NAME = /-([a-z]+(?:-ext)?)-\d+-\w+\.woff2$/;

/**
 * Ligatures of f. They are added to each range, because they replace letters and aren't in the ranges of @fontsource.
 */
const LIGATURES = 'ﬁﬂ';

/** The numbers of a font's license and of the license's address in its names. */
const LICENSE_NAMES = [13, 14];

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

/** Finished files by path. Font files don't change, and the development server bundles the style sheets often. */
const slimmed = new Map<string, Promise<Uint8Array>>();

async function slim(path: string): Promise<Uint8Array> {
  const letters = lettersOf(rangeOf(path)) + LIGATURES;
  const file = await readFile(path);
  const options = { noLayoutClosure: true, preserveNameIds: LICENSE_NAMES };
  const make = async () => {
    const small = await subsetFont(file, letters, { ...options, targetFormat: 'truetype' });
    const renamed = withoutReservedName(small, 'Source', 'Postil');
    // The second run only packs the file, and corrects its checksums.
    return subsetFont(renamed, letters, { ...options, targetFormat: 'woff2' });
  };
  return getOrMakeResult('styles', Buffer.concat([file, Buffer.from(letters)]), make);
}

/** @throws {RangeError} if the font's package doesn't list the letters of the file */
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
