// Text → the files of the site's own typeface that have its characters. The typeface comes cut by script, with a table that
// says which characters each file has.

import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 600;
  readonly style: 'normal';
}

/** The files for a text; undefined where a character is in none. */
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

/** From the working folder, as everything that a build reads. */
const FACE = 'node_modules/@fontsource/source-serif-4';
const LATIN = 'latin';

interface Script {
  readonly name: string;
  /** Code points, first and last. */
  readonly ranges: readonly (readonly [number, number])[];
}

let known: readonly Script[] | undefined;

/** Latin first: it also has the punctuation of all. */
function scripts(): readonly Script[] {
  known ??= Object.entries(
    z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(`${FACE}/unicode.json`, 'utf8'))),
  )
    .map(([name, ranges]) => ({ name, ranges: ranges.split(',').map(rangeOf) }))
    .sort((a, b) => Number(b.name === LATIN) - Number(a.name === LATIN));
  return known;
}

/** `U+0460-052F` or `U+20B4` */
function rangeOf(written: string): readonly [number, number] {
  const [from = '', to = from] = written.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
