// Files → `data:` URLs, for a page that is a single file.

import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { mapCssUrls } from '../links/css-urls.ts';
import { decoded } from '../links/link-address.ts';

/**
 * A style sheet with the files that it loads embedded. Fonts in .woff are left out, because all browsers support .woff2.
 * @param folder base of its relative URLs
 */
export function withFilesInside(css: string, folder: string): string {
  const lean = css.replaceAll(/,\s*url\([^)]*\.woff["']?\)\s*format\(["']?woff["']?\)/g, '');
  return mapCssUrls(lean, (url) => (url.startsWith('data:') ? url : dataUrl(join(folder, decoded(url)))));
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

/** The content of a file as a `data:` URL. */
export function dataUrl(file: string): string {
  return `data:${TYPES[extname(file)] ?? 'application/octet-stream'};base64,${readFileSync(file).toString('base64')}`;
}
