/// <reference lib="webworker" />
// The cache versions of the site in this browser. Each build of the site has one, a cache with only the files of that
// build. A cache version is identified by the name of its cache.

import { OFFLINE_LIST, type OfflineFile, type OfflineList, revisionOf } from '../../model/offline.ts';

declare const self: ServiceWorkerGlobalScope;

/** The value is inserted by the build. */
declare const SHELL_FILES: readonly OfflineFile[];

/** The files that every reader needs: the indexes, styles, scripts and the search. */
export const SHELL = SHELL_FILES;

/** The address of the site's folder. It is a part of the caches' names, because one server may have several sites. */
export const ROOT = new URL('.', self.location.href).href;

const OWN = `postil ${ROOT} `;

/** The name of the cache of this worker's build. */
export const CACHE_VERSION = `${OWN}${SHELL.find(({ url }) => url === OFFLINE_LIST)?.revision}`;

/**
 * A header of a cached file, with the file's revision. With it, the next cache version recognizes unchanged files, and
 * copies them instead of loading them again.
 */
const REVISION = 'x-postil-revision';

/** Statuses of files that the server doesn't have or doesn't give to readers, such as 404.html on some servers. */
const REFUSED = new Set([403, 404, 410]);

/** The names of other builds' caches. */
export async function otherCacheVersions(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== CACHE_VERSION);
}

/**
 * The key of an address in the caches: the address without query and fragment, and with its percent-encoding made
 * uniform.
 */
export function keyOf(url: string): string {
  const { origin, pathname } = new URL(url, ROOT);
  return origin + pathname.split('/').map(escapedOnce).join('/');
}

function escapedOnce(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return part; // A mistyped address can have a % that begins no escape.
  }
}

/** Finds the file for an address in a cache version. The address may omit `.html` or `index.html`. */
export async function find(version: string, url: string): Promise<Response | undefined> {
  const key = keyOf(url);
  const match = (wanted: string) => caches.match(wanted, { cacheName: version });
  for (const name of namesOf(key)) {
    const found = await match(name);
    if (found !== undefined) return found;
  }
  // An escaped slash (`%2F`) belongs to a name on some servers, and separates folders on others.
  if (key.includes('%2F')) {
    const plain = key.replaceAll('%2F', '/');
    return (await find(version, plain)) && Response.redirect(plain + new URL(url).search);
  }
  // The address of a folder without its final slash is redirected. Otherwise the relative links of the folder's page
  // would be wrong.
  return (await match(`${key}/index.html`)) && Response.redirect(`${key}/${new URL(url).search}`);
}

/** The file of this build for an address, whether or not it is cached. */
export async function fileAt(url: string): Promise<OfflineFile | undefined> {
  files ??= listOf(CACHE_VERSION).then((list) => new Map(list.files.map((file) => [keyOf(file.url), file])));
  const known = await files.catch(() => {
    files = undefined;
    return undefined;
  });
  return namesOf(keyOf(url)).flatMap((name) => known?.get(name) ?? [])[0];
}

/**
 * Whether an address belongs to this site: it is directly in the site's folder, or in a subfolder with files of this
 * build. The worker of a site at a server's root also gets the requests for other sites on the server.
 */
export async function isOwn(url: string): Promise<boolean> {
  const [top = '', ...rest] = keyOf(url).slice(ROOT.length).split('/');
  if (rest.length === 0) return true;
  const list = await listOf(CACHE_VERSION).catch(() => undefined);
  return list?.files.some((file) => file.url.startsWith(`${top}/`)) ?? true;
}

let files: Promise<ReadonlyMap<string, OfflineFile>> | undefined;

function namesOf(key: string): readonly string[] {
  return key.endsWith('/') ? [`${key}index.html`] : [key, `${key}.html`];
}

export async function listOf(version: string): Promise<OfflineList> {
  const list = await find(version, OFFLINE_LIST);
  if (list === undefined) throw new Error(`The list of the cache version "${version}" is missing`);
  return list.json();
}

/**
 * Caches a file of this build: a copy from another cache with the same revision or, without such a copy, the server's
 * file.
 * @returns whether the file is cached now; false if the server refuses it
 * @throws {Error} if the file can't be loaded, isn't of this build or can't be stored
 */
export async function keep(file: OfflineFile, others: readonly string[] = []): Promise<boolean> {
  const key = keyOf(file.url);
  const cache = await caches.open(CACHE_VERSION);
  if (await cache.match(key)) return true;
  for (const cacheName of others) {
    const known = await caches.match(key, { cacheName });
    if (known?.headers.get(REVISION) !== file.revision) continue;
    await cache.put(key, known);
    return true;
  }
  // The low priority lets the requests of the page itself go first.
  const response = await fetch(key, { cache: 'no-cache', priority: 'low' });
  if (REFUSED.has(response.status)) return false;
  const copy = await copyOf(response, file.revision);
  if (copy === undefined) throw new Error(`${key} isn't the file of this build: status ${response.status}`);
  await cache.put(key, copy);
  return true;
}

/** The copy of a response for the cache; undefined if the response doesn't have this revision. */
export async function copyOf(response: Response, revision: string): Promise<Response | undefined> {
  if (!response.ok) return undefined;
  const bytes = await response.clone().arrayBuffer();
  if ((await revisionOf(bytes)) !== revision) return undefined;
  const headers = new Headers(response.headers);
  headers.delete('content-encoding'); // The browser has already decoded the bytes.
  headers.delete('content-length');
  headers.set(REVISION, revision);
  return new Response(bytes, { headers });
}
