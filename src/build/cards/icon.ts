// The site's SVG icon → icons as PNG, for systems without SVG icons.

import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** Sizes in pixels that browsers require for an installable site, and that iOS puts on a home screen. */
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
