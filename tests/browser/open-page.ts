// A page in the shared browser, closed after the test. The test fails if the page has a script error, a failed request,
// a request to another site, or a breach of the security policy.

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
 * @param options options of Playwright, such as `{ javaScriptEnabled: false, viewport: { width: 390, height: 844 } }`
 */
export async function openPage(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  let troubles: readonly string[] = [];
  // This check runs after the context is closed.
  onTestFinished(() => expect(troubles, `what went wrong on ${url}`).toEqual([]));
  const page = await (await openContext(options)).newPage();
  troubles = troublesOf(page, new URL(url).origin);
  await page.goto(url);
  return page;
}

/** A separate window, closed after the test, for tests that check for errors themselves. */
export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= chromium.connect(inject('browser'));
  // Service workers are blocked, so that pages come from the server. The tests of the worker allow them.
  const context = await (await browser).newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(inject('patience'));
  onTestFinished(() => context.close());
  return context;
}

/**
 * Collects errors of the page. A missing page is no error, because tests request one on purpose and check its status.
 */
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

/**
 * Whether the message is about the browser's own pages, or about the preload of a font from disk, which has no effect.
 */
function isExpected(message: ConsoleMessage): boolean {
  const { url } = message.location();
  return (
    url.startsWith('chrome') ||
    (message.page()?.url().startsWith('file:') && /font at|\.woff2$/.test(`${message.text()} ${url}`)) === true
  );
}
