/// <reference lib="webworker" />
// The cache version of each open page. A page gets all its files from its own build, even when a newer worker is
// active, so that no page has the styles, scripts or search index of another build.

import { CACHE_VERSION, otherCacheVersions, ROOT } from './cache-version.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * The value in place of a cache version, for a page from a newer build, whose cache this worker doesn't have. The
 * server answers all requests of this page.
 */
export const NEWER = 'newer';

/**
 * A cache that stays when a new build replaces another. It contains notes: the cache version of each open page, and the
 * two flags `asked` and `ready` about saving the library.
 */
const NOTES = `postil-notes ${ROOT}`;

/** Removes the worker and everything that it has cached. The server answers from the next page on. */
export async function leave(): Promise<void> {
  // The caches are deleted first, because the browser may end a worker without a registration at any time.
  await Promise.all([...(await otherCacheVersions()), CACHE_VERSION, NOTES].map((name) => caches.delete(name)));
  await self.registration.unregister();
}

/**
 * Cache versions by the id of the page. They are also written to the cache NOTES, because the browser may stop and
 * restart a worker at any time.
 */
const cacheVersions = new Map<string, string>();

export async function note(name: string, text = ''): Promise<void> {
  await (await caches.open(NOTES)).put(addressOf(name), new Response(text));
}

export async function noted(name: string): Promise<string | undefined> {
  return (await caches.match(addressOf(name), { cacheName: NOTES }))?.text();
}

export async function assign(client: string, version: string): Promise<void> {
  cacheVersions.set(client, version);
  await note(CLIENT + client, version);
}

export async function cacheVersionOf(client: string): Promise<string> {
  const version = cacheVersions.get(client) ?? (await noted(CLIENT + client)) ?? CACHE_VERSION;
  cacheVersions.set(client, version);
  return version;
}

/**
 * Starts to answer the requests of open pages. A page without a cache version gets this worker's; a page with a cache
 * version keeps it.
 */
export async function takeOver(): Promise<void> {
  for (const { id } of await self.clients.matchAll({ includeUncontrolled: true }))
    if ((await noted(CLIENT + id)) === undefined) await assign(id, CACHE_VERSION);
  // If other cache versions exist, it is unknown which build an open page without a worker comes from, so the server
  // continues to answer this page.
  if ((await otherCacheVersions()).length === 0) await self.clients.claim();
  await tidy();
}

/** Deletes the notes about closed pages, and the caches of builds from which no page is open. */
export async function tidy(): Promise<void> {
  // During the installation of a newer worker, nothing is deleted, because another cache may belong to the newer
  // worker.
  if (self.registration.installing !== null || self.registration.waiting !== null) return;
  const open = new Set((await self.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id));
  const notes = await caches.open(NOTES);
  for (const { url } of await notes.keys()) {
    const name = decodeURIComponent(url.slice(addressOf('').length));
    const client = name.startsWith(CLIENT) ? name.slice(CLIENT.length) : undefined;
    if (client === undefined || open.has(client)) continue;
    if (await isOpening(client)) open.add(client);
    else await notes.delete(url);
  }
  const needed = new Set(await Promise.all([...open].map(cacheVersionOf)));
  for (const name of await otherCacheVersions()) if (!needed.has(name)) await caches.delete(name);
}

const CLIENT = 'client-';

/** Maximum time in milliseconds to wait for a page that is being opened. */
const OPENING = 2000;

/**
 * Whether a page is being opened. `clients.matchAll` doesn't list such a page, but `clients.get` waits for it. The
 * stored cache version of such a page is kept: otherwise a page whose HTML came from an earlier worker would get its
 * other files from this build.
 */
function isOpening(client: string): Promise<boolean> {
  const later = new Promise<boolean>((resolve) => setTimeout(resolve, OPENING, true));
  return Promise.race([self.clients.get(client).then((found) => found !== undefined), later]);
}

/**
 * The address under which the cache NOTES keeps a note, because a cache has only entries with addresses. No page
 * requests this address.
 */
function addressOf(name: string): string {
  return `${ROOT}_note/${encodeURIComponent(name)}`;
}
