// A search page on a slow connection or a slow processor: milliseconds from the first key to the first result, and the
// requests and bytes.

import type { Browser, CDPSession, Page } from 'playwright';

/** The “Slow 4G” preset of browsers' developer tools, but with a latency of 150 ms. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Timeout for the first result in milliseconds. A large index takes a minute to load on a slow connection. */
const PATIENCE = 180_000;

/** Time between two keys in milliseconds, as when a person types. */
const KEY = 150;

/** Addresses of the files that only the search loads: its scripts, the engine, the index. */
const SEARCH = /\/scripts\/search|\/pagefind\/|\/minisearch\//;

export interface Way {
  readonly url: string;
  /** CSS selector of the first result. */
  readonly result: string;
  /** Puts the focus into the search box. */
  focus(page: Page): Promise<void>;
}

export interface Searched {
  readonly time: number;
  readonly requests: number;
  /** KB as transferred, after compression. */
  readonly bytes: number;
  /** KB that were transferred when the first result was shown. */
  readonly bytesToFirst: number;
}

export interface Search {
  /** The typed words, such as `every`. */
  readonly query: string;
  /** Time between focus and first key in milliseconds. */
  readonly gap: number;
  /** The factor by which the processor is slowed; with 1, the connection is slow instead. */
  readonly slowdown: number;
}

export async function searchSlowly(
  on: Browser,
  { url, result, focus }: Way,
  { query, gap, slowdown }: Search,
): Promise<Searched> {
  const context = await on.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (slowdown === 1) await session.send('Network.emulateNetworkConditions', SLOW);
  else await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watch, result);
  const searched = traffic(session);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await focus(page);
  await page.waitForTimeout(gap);
  await page.keyboard.type(query, { delay: KEY });
  await page.waitForFunction(() => 'answered' in window, undefined, { timeout: PATIENCE });
  const { bytes: bytesToFirst } = searched();
  const time = await page.evaluate(() => Math.round(Reflect.get(window, 'answered') - Reflect.get(window, 'began')));
  await page.waitForLoadState('networkidle');
  await context.close();
  return { time, bytesToFirst, ...searched() };
}

/** Runs in the page: records the time of the first letter typed and the time when the first result is shown. */
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

/** Counts the requests and KB of the search, from the load of the page to the last result. */
function traffic(session: CDPSession): () => { readonly requests: number; readonly bytes: number } {
  const own = new Set<string>();
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request }) => SEARCH.test(request.url) && own.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (own.has(requestId)) bytes += encodedDataLength / 1000;
  });
  return () => ({ requests: own.size, bytes });
}
