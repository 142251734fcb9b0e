// A page on a server → the bytes, compressed and by kind, that a browser fetches until the page is loaded.

import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright';

export interface PageWeight {
  readonly requests: number;
  /** KB with the highest gzip compression. Fonts are not compressed again. */
  readonly page: number;
  readonly scripts: number;
  readonly fonts: number;
  /** Addresses of the scripts. */
  readonly scriptUrls: readonly string[];
}

export async function pageWeight(browser: Browser, url: string): Promise<PageWeight> {
  // Service workers are blocked, because they fetch files for later visits.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(url, { waitUntil: 'load' });
  const loaded = [...responses];
  const files = await Promise.all(
    loaded.map(async (response) => ({ kind: kindOf(response), body: await response.body() })),
  );
  await context.close();
  const sum = (kinds: readonly string[], size: (body: Buffer) => number) =>
    files.filter(({ kind }) => kinds.includes(kind)).reduce((total, { body }) => total + size(body), 0) / 1000;
  return {
    requests: files.length,
    page: sum(['document', 'stylesheet'], gzipped),
    scripts: sum(['script'], gzipped),
    fonts: sum(['font'], ({ length }) => length),
    scriptUrls: loaded.filter((response) => kindOf(response) === 'script').map((response) => response.url()),
  };
}

/** The number of bytes after gzip compression. */
export function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

function kindOf(response: Response): string {
  return response.request().resourceType();
}
