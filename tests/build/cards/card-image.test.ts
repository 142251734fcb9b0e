import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cardImage, fontsFor } from '../../../src/build/cards/card-image.ts';
import { CARD_SIZE } from '../../../src/model/address.ts';

const COLOURS = { paper: '#ffffff', ink: '#000000', 'ink-soft': '#555555', endorses: '#0000ff' };

describe('cardImage(text, colors)', () => {
  it.each([
    ['a short title', { title: 'On war' }],
    ['a title of five hundred words', { title: 'word '.repeat(500) }],
    ['one long word', { title: 'w'.repeat(400), byline: 'b'.repeat(300) }],
    ['Greek and Cyrillic', { title: 'Περί πολέμου — о войне', byline: 'Жанна' }],
    ['a script that the typeface lacks', { title: '论战争', byline: 'من علي', dir: 'rtl' as const }],
    ['nothing that can be drawn', { site: '書', title: '论战争' }],
    ['an emoji', { title: 'On peace 🕊️' }],
  ])('draws %s within the picture, in few bytes', async (_, text) => {
    const image = await cardImage({ site: 'Library', ...text }, COLOURS);
    const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject(CARD_SIZE);
    expect(image.length).toBeLessThan(100_000);
    expect(edgeOf(data, info.width, info.height, info.channels)).toEqual([255]);
  });

  it('gives the same bytes for the same text, and different bytes for a different text', async () => {
    const text = { site: 'Library', title: 'On war', byline: 'by Ann' };
    const first = await cardImage(text, COLOURS);
    expect(Buffer.compare(await cardImage(text, COLOURS), first)).toBe(0);
    expect(Buffer.compare(await cardImage({ ...text, title: 'On peace' }, COLOURS), first)).not.toBe(0);
  });

  it('shows the same picture without a title as with a title in an unsupported script', async () => {
    const bare = await cardImage({ site: 'Library' }, COLOURS);
    expect(Buffer.compare(await cardImage({ site: 'Library', title: '论战争' }, COLOURS), bare)).toBe(0);
  });
});

describe('fontsFor(text)', () => {
  it.each([
    ['War', ['latin']],
    ['Żywot', ['latin', 'latin-ext']],
    ['о войне', ['cyrillic', 'latin']],
    ['', []],
    ['战争', undefined],
    ['جنگ', undefined],
  ])('of "%s" is %j', (text, scripts) => {
    const names = fontsFor(text)?.map(({ name }) => name);
    expect(names && [...new Set(names)].sort()).toEqual(scripts);
  });
});

/** The values of the pixels at the edges of the image, without the colored edge on the left. */
function edgeOf(data: Buffer, width: number, height: number, channels: number): readonly number[] {
  const values = new Set<number>();
  const add = (x: number, y: number) => {
    for (let i = 0; i < channels; i += 1) values.add(data[(y * width + x) * channels + i] ?? -1);
  };
  for (let y = 0; y < height; y += 1) for (let x = width - 30; x < width; x += 1) add(x, y);
  for (let x = 40; x < width; x += 1) for (const y of [0, 20, height - 20, height - 1]) add(x, y);
  return [...values];
}
