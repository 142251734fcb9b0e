// The text of a card → its picture. The text is drawn as outlines in the site's own typeface, so that the result does
// not depend on the fonts of the machine. The same text gives the same bytes.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { getOrMakeResult } from '../../corpus/kept-results.ts';
import { type Box, type CardColors, type CardText, cardBox } from '../../metadata/card.ts';
import { CARD_SIZE } from '../../model/address.ts';

/**
 * @returns a PNG of about 30 KB. If an earlier build drew the same text in the same colors, its picture is used again
 */
export function cardImage(text: CardText, colors: CardColors): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = {
    ...text,
    site: drawable(text.site) ?? '',
    title: drawable(text.title),
    byline: drawable(text.byline),
  };
  const fonts = fontsFor([drawn.site, drawn.title, drawn.byline, '…'].join('')) ?? [];
  const family = [...new Set(fonts.map(({ name }) => name))].join(', ');
  const box = cardBox(drawn, colors, family);
  return getOrMakeResult('build/cards', JSON.stringify(box), () => pictureOf(box, fonts));
}

async function pictureOf(box: Box, fonts: readonly CardFont[]): Promise<Uint8Array> {
  // Satori is loaded here, because only a site with an address has cards.
  const { default: satori } = await import('satori');
  const svg = await satori(box, { ...CARD_SIZE, fonts: sameArray(fonts) });
  return sharp(Buffer.from(svg)).png({ palette: true, colors: 32, effort: 1 }).toBuffer();
}

/** The text without emoji, which the typeface lacks. Undefined if the typeface lacks the script of the text. */
function drawable(text: string | undefined): string | undefined {
  const bare = text?.replaceAll(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F/gu, '').trim();
  return bare === undefined || bare === '' || fontsFor(bare) === undefined ? undefined : bare;
}

// Text → the font files of the site's typeface that contain its characters. The typeface has a file for each script,
// and a table of the characters in each file.

interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 600;
  readonly style: 'normal';
}

const arrays = new Map<string, CardFont[]>();

/** Returns the same array for the same fonts, because Satori parses the fonts again if it gets a new array. */
function sameArray(fonts: readonly CardFont[]): CardFont[] {
  const key = fonts.map(({ name, weight }) => `${name} ${weight}`).join();
  const array = arrays.get(key) ?? [...fonts];
  arrays.set(key, array);
  return array;
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

/** The typeface's folder. */
const FACE = dirname(createRequire(import.meta.url).resolve('@fontsource/source-serif-4/unicode.json'));
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
