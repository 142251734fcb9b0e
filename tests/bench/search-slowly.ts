// A page with a search, on a slow connection: milliseconds from the first key to the first result, and what is fetched.

import type { Browser, CDPSession, Page } from 'playwright';

/** Slow 4G as browsers' tools have it, but with a latency of 150 ms. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** An index of megabytes takes a minute on such a connection; in milliseconds. */
const PATIENCE = 180_000;

const QUERY = 'every';
/** Between two keys, as people type. */
const KEY = 150;

/** Files that only the search fetches: its scripts, the engine, the index. */
const SEARCH = /\/scripts\/search|\/pagefind\/|\/minisearch\//;

export interface Way {
  readonly url: string;
  /** CSS selector of a first result. */
  readonly result: string;
  /** Puts the focus into the box. */
  focus(page: Page): Promise<void>;
}

export interface Searched {
  readonly time: number;
  readonly requests: number;
  /** KB as sent. */
  readonly bytes: number;
}

export async function searchSlowly(on: Browser, { url, result, focus }: Way, gap: number): Promise<Searched> {
  const context = await on.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await page.addInitScript(watch, result);
  const searched = traffic(session);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await focus(page);
  await page.waitForTimeout(gap);
  await page.keyboard.type(QUERY, { delay: KEY });
  await page.waitForFunction(() => 'answered' in window, undefined, { timeout: PATIENCE });
  const time = await page.evaluate(() => Math.round(Reflect.get(window, 'answered') - Reflect.get(window, 'began')));
  await page.waitForLoadState('networkidle');
  await context.close();
  return { time, ...searched() };
}

/** In the page: when the first letter was typed, and when the first result could be seen. */
function watch(result: string): void {
  document.addEventListener(
    'keydown',
    ({ key }) => /^[a-z]$/.test(key) && !('began' in window) && Reflect.set(window, 'began', performance.now()),
    true,
  );
  const look = () => {
    if ('began' in window && !('answered' in window) && document.querySelector(result))
      Reflect.set(window, 'answered', performance.now());
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Bytes that the search fetches, from the page's first byte to the last result. */
function traffic(session: CDPSession): () => { readonly requests: number; readonly bytes: number } {
  const own = new Set<string>();
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request }) => SEARCH.test(request.url) && own.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (own.has(requestId)) bytes += encodedDataLength / 1000;
  });
  return () => ({ requests: own.size, bytes });
}
