// A single HTML file → a PDF, printed by a browser of this machine.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Names of the browser's program, the preferred one first. The headless shell has no windows and starts faster. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium or Chrome: that in POSTIL_BROWSER, or the first on the PATH. Undefined if there is none. */
export function pdfBrowser(): string | undefined {
  const chosen = process.env['POSTIL_BROWSER'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = chosen ? [chosen] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path));
}

/** Maximum time for printing, in milliseconds. A browser that takes longer is ended. */
const PATIENCE = 120_000;

/** @throws {Error} with the browser's messages, if the browser prints nothing */
export function printPdf(browser: string, html: string, pdf: string): void {
  // As root, which is usual in containers, Chromium starts only without its sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const parameters = [
    '--headless',
    '--disable-gpu',
    ...sandbox,
    '--no-pdf-header-footer',
    `--print-to-pdf=${resolve(pdf)}`,
  ];
  const { stderr, error } = spawnSync(browser, [...parameters, pathToFileURL(html).href], {
    encoding: 'utf8',
    timeout: PATIENCE,
  });
  if (!existsSync(pdf)) throw new Error(`${browser} printed nothing of ${html}: ${error?.message ?? stderr}`);
}
