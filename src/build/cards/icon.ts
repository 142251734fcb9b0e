// The site's drawing → an icon in pixels, for screens that know no SVG icons.

import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** What browsers ask for before a site can be installed, and what iOS puts on a home screen. */
export const ICON_SIZES = [180, 192, 512] as const;

const DRAWING = 'public/favicon.svg';

/** @returns a PNG of `size` by `size` pixels */
export async function iconOf(size: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await sharp(await readFile(DRAWING), { density: 72 * (size / 16) })
      .resize(size, size)
      .png()
      .toBuffer(),
  );
}
