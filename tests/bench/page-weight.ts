// A page on a server → the bytes, compressed and by kind, that a browser fetches until the page is loaded.

import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright';

export interface PageWeight {
  readonly requests: number;
  /** KB with the highest gzip compression. Fonts are not compressed again. */
  readonly page: number;
  /** The HTML alone, and its words alone: the text of the page with all its notes, shown or folded. */
  readonly html: number;
  readonly words: number;
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
  const words = await page.evaluate(textOfPage);
  await context.close();
  const sum = (kinds: readonly string[], size: (body: Buffer) => number) =>
    files.filter(({ kind }) => kinds.includes(kind)).reduce((total, { body }) => total + size(body), 0) / 1000;
  return {
    requests: files.length,
    page: sum(['document', 'stylesheet'], gzipped),
    html: sum(['document'], gzipped),
    words: gzipped(words) / 1000,
    scripts: sum(['script'], gzipped),
    fonts: sum(['font'], ({ length }) => length),
    scriptUrls: loaded.filter((response) => kindOf(response) === 'script').map((response) => response.url()),
  };
}

/** Runs in the page: its text, without scripts and styles. */
function textOfPage(): string {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const element of body.querySelectorAll('script, style, template')) element.remove();
  return (body.textContent ?? '').replaceAll(/\s+/g, ' ');
}

/** The number of bytes after gzip compression. */
export function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

function kindOf(response: Response): string {
  return response.request().resourceType();
}
