// Files → data: addresses, for a page that must need no other file.

import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { mapCssUrls } from '../links/css-urls.ts';
import { decoded } from '../links/link-address.ts';

/**
 * A style sheet with all that it loads inside. Browsers have all known .woff2 for years: the second form of a font is left out.
 * @param folder what its addresses are relative to
 */
export function withFilesInside(css: string, folder: string): string {
  const lean = css.replaceAll(/,\s*url\([^)]*\.woff["']?\)\s*format\(["']?woff["']?\)/g, '');
  return mapCssUrls(lean, (url) => (url.startsWith('data:') ? url : dataUri(join(folder, decoded(url)))));
}

const TYPES: Readonly<Record<string, string>> = {
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** The file itself as an address. */
export function dataUri(file: string): string {
  return `data:${TYPES[extname(file)] ?? 'application/octet-stream'};base64,${readFileSync(file).toString('base64')}`;
}
