// The site's SVG icon → icons as PNG, for systems without SVG icons.

import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { publicFile } from '../../corpus/package-files.ts';

/** Sizes in pixels: 192 and 512 are what browsers require for an installable site; iOS uses 180 on its home screen. */
export const ICON_SIZES = [180, 192, 512] as const;

/** @returns a PNG of `size` by `size` pixels */
export async function iconOf(size: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await sharp(await readFile(publicFile('favicon.svg')), { density: 72 * (size / 16) })
      .resize(size, size)
      .png()
      .toBuffer(),
  );
}
