// A page of the shared browser, closed after the test. It fails the test where the page itself does: an error in a script, a
// request that is refused, anything that leaves the site, a breach of the security policy.

import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  chromium,
  type Page,
} from 'playwright';
import { expect, inject, onTestFinished } from 'vitest';

let browser: Promise<Browser> | undefined;

/**
 * @param url a page of one of the built sites
 * @param options Playwright's, such as `{ javaScriptEnabled: false, viewport: { width: 390, height: 844 } }`
 */
export async function openPage(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  let troubles: readonly string[] = [];
  // Runs after the context is closed.
  onTestFinished(() => expect(troubles, `what went wrong on ${url}`).toEqual([]));
  const page = await (await openContext(options)).newPage();
  troubles = troublesOf(page, new URL(url).origin);
  await page.goto(url);
  return page;
}

/** A window of its own, closed after the test, for tests that look for troubles themselves. */
export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= chromium.connect(inject('browser'));
  // No service worker, so that pages come from the server; the worker's own tests allow it.
  const context = await (await browser).newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(inject('patience'));
  onTestFinished(() => context.close());
  return context;
}

/** A missing page is asked for on purpose; the test that does so looks at its status itself. */
function troublesOf(page: Page, origin: string): readonly string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message)) troubles.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) troubles.push(`asked for ${request.url()}`);
  });
  return troubles;
}

/** A browser's own pages; and fonts, which from a disk can't be asked for ahead, but load all the same. */
function isExpected(message: ConsoleMessage): boolean {
  const { url } = message.location();
  return (
    url.startsWith('chrome') ||
    (message.page()?.url().startsWith('file:') && /font at|\.woff2$/.test(`${message.text()} ${url}`)) === true
  );
}
