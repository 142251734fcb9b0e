/// <reference lib="webworker" />
// The service worker: after one visit, the site can be read and searched without a network. Its file is `sw.js` in the
// site's folder, and it answers the requests for files of that folder.

import type { SaveRequest } from '../../model/offline.ts';
import { CACHE_VERSION, copyOf, fileAt, find, isOwn, keyOf, ROOT } from './cache-version.ts';
import { assign, cacheVersionOf, leave, NEWER, takeOver, tidy } from './clients.ts';
import { install, save } from './library.ts';

declare const self: ServiceWorkerGlobalScope;

// A new worker starts at once instead of waiting until all pages are closed, because each open page keeps its cache
// version.
self.addEventListener('install', (event) => event.waitUntil(install().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(ROOT)) return;
  event.respondWith(answer(event));
  if (isPage(event)) event.waitUntil(leaveIfGone().catch(ignore));
});

/** Minimum pause in milliseconds between two requests for the worker's own file. */
const INTERVAL = 10_000;

let lastAsked = 0;

/**
 * Leaves if the worker's file is gone from the server. Browsers keep such a worker, and it would show the old site for
 * ever.
 */
async function leaveIfGone(): Promise<void> {
  if (Date.now() - lastAsked < INTERVAL) return;
  lastAsked = Date.now();
  const { status } = await fetch(self.location.href, { method: 'HEAD', cache: 'no-store' });
  if (status === 404 || status === 410) await leave();
}

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (port !== undefined) event.waitUntil(tidy().then(() => save(event.data as SaveRequest, port)));
});

// A request → the response: the file from the cache version of the requesting page, or else from the server. A page
// that is in neither is replaced by the site's 404 page.

/** The site's path on the server, as configured for the build. Only the links of 404.html contain it. */
declare const SITE_PREFIX: string;

async function answer(event: FetchEvent): Promise<Response> {
  // If the storage is denied or broken, the server answers, as without a service worker.
  const kept = await keptAnswer(event).catch(() => undefined);
  if (kept !== undefined) return kept;
  try {
    return await serverAnswer(event);
  } catch (error) {
    const last = isPage(event) ? await notFoundPage(event.request.url) : await find(CACHE_VERSION, event.request.url);
    if (last === undefined) throw error;
    return last;
  }
}

async function keptAnswer(event: FetchEvent): Promise<Response | undefined> {
  const version = isPage(event) ? CACHE_VERSION : await cacheVersionOf(event.clientId);
  if (event.resultingClientId !== '') await assign(event.resultingClientId, version).catch(ignore);
  return version === NEWER ? undefined : find(version, event.request.url);
}

async function serverAnswer(event: FetchEvent): Promise<Response> {
  const response = await fetch(event.request);
  if (isPage(event) && response.status === 404)
    return ((await isOwn(event.request.url)) && (await notFoundPage(event.request.url))) || response;
  const copy = await ownCopy(event, response).catch(() => undefined);
  if (copy === undefined && isPage(event) && response.ok) await leaveToServer(event);
  return copy ?? response;
}

/** Caches a response that is a file of this build, and returns a copy of it. Undefined for any other response. */
async function ownCopy(event: FetchEvent, response: Response): Promise<Response | undefined> {
  if (!isPage(event) && (await cacheVersionOf(event.clientId)) !== CACHE_VERSION) return undefined;
  const file = await fileAt(event.request.url);
  const copy = file && (await copyOf(response, file.revision));
  if (file === undefined || copy === undefined) return undefined;
  const kept = copy.clone();
  event.waitUntil(
    caches
      .open(CACHE_VERSION)
      .then((cache) => cache.put(keyOf(file.url), kept))
      .catch(ignore),
  );
  return copy;
}

/**
 * Assigns the page to the newer build on the server, so that all its files come from the server. The browser looks for
 * the newer worker by itself: in Chromium, a worker that calls `update()` isn't replaced by the newer one.
 */
async function leaveToServer(event: FetchEvent): Promise<void> {
  await assign(event.resultingClientId, NEWER).catch(ignore);
}

/**
 * The 404 page of the site. It replaces a page that doesn't exist or, without a network, a page that isn't cached. Its
 * links begin at the server's root, so they are adapted to the folder that really contains the site.
 */
async function notFoundPage(url: string): Promise<Response | undefined> {
  const [page, file] = [await find(CACHE_VERSION, `${ROOT}404.html`), await fileAt(url)];
  if (page === undefined) return undefined;
  const html = (await page.text()).replaceAll(`="${SITE_PREFIX}`, `="${new URL(ROOT).pathname}`);
  if (file === undefined && (await isOwn(url))) return new Response(html, { status: 404, headers: page.headers });
  const unsaved = html.replace('id="missing"', '$& hidden').replace('id="unsaved" hidden', 'id="unsaved"');
  return new Response(unsaved, { status: 503, headers: page.headers });
}

function isPage({ request }: FetchEvent): boolean {
  return request.mode === 'navigate';
}

/** Ignores a failed write to a cache: the page has its response already, and a later visit writes again. */
function ignore(): void {}
