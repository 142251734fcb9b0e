// Text → the font files of the site's typeface that contain its characters. The typeface has a file for each script, and a
// table of the characters in each file.

import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 600;
  readonly style: 'normal';
}

/** The font files for a text. Undefined if a character of the text is in no file. */
export function fontsFor(text: string): readonly CardFont[] | undefined {
  const characters = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const needed = characters.map((code) =>
    scripts().find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to)),
  );
  if (needed.includes(undefined)) return undefined;
  return [...new Set(needed.map((script) => script?.name ?? LATIN))].flatMap((script) =>
    ([400, 600] as const).map((weight) => ({
      name: script,
      data: readFileSync(`${FACE}/files/source-serif-4-${script}-${weight}-normal.woff`),
      weight,
      style: 'normal',
    })),
  );
}

/** The typeface's folder, relative to the working folder, like all paths that a build reads. */
const FACE = 'node_modules/@fontsource/source-serif-4';
const LATIN = 'latin';

interface Script {
  readonly name: string;
  /** Ranges of code points, first and last included. */
  readonly ranges: readonly (readonly [number, number])[];
}

let known: readonly Script[] | undefined;

/** All scripts. Latin is first, since it also has the common punctuation. */
function scripts(): readonly Script[] {
  known ??= Object.entries(
    z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(`${FACE}/unicode.json`, 'utf8'))),
  )
    .map(([name, ranges]) => ({ name, ranges: ranges.split(',').map(rangeOf) }))
    .sort((a, b) => Number(b.name === LATIN) - Number(a.name === LATIN));
  return known;
}

/** Parses a range as written in the table: `U+0460-052F` or `U+20B4`. */
function rangeOf(written: string): readonly [number, number] {
  const [from = '', to = from] = written.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
