/// <reference lib="webworker" />
// The editions of the site in this browser: each build has a cache of its own, with nothing in it that isn't of that build.

import { OFFLINE_LIST, type OfflineFile, type OfflineList, revisionOf } from '../../model/offline.ts';

declare const self: ServiceWorkerGlobalScope;

/** Set by the build. */
declare const SHELL_FILES: readonly OfflineFile[];

/** The files that every reader needs: the indexes, styles, scripts and the search. */
export const SHELL = SHELL_FILES;

/** The folder of the site. One server may hold several sites, so the names of their caches contain its address. */
export const ROOT = new URL('.', self.location.href).href;

const OWN = `postil ${ROOT} `;

/** The cache of this worker's build. */
export const EDITION = `${OWN}${SHELL.find(({ url }) => url === OFFLINE_LIST)?.revision}`;

/** On what was kept, its revision: an unchanged file is taken over into the next edition without asking the server. */
const REVISION = 'x-postil-revision';

/** Not there, or not for readers: a server may keep 404.html to itself. All else fails without being kept. */
const REFUSED = new Set([403, 404, 410]);

/** The names of other builds' caches. */
export async function otherEditions(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== EDITION);
}

/** An address as the caches know it: no query, no fragment, each letter escaped in one way only. */
export function keyOf(url: string): string {
  const { origin, pathname } = new URL(url, ROOT);
  return origin + pathname.split('/').map(escapedOnce).join('/');
}

function escapedOnce(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return part; // A % that begins no escape, which only a mistyped address has.
  }
}

/** The file of a cache version for an address: the file itself, the page without its ending, or the folder's index. */
export async function find(edition: string, url: string): Promise<Response | undefined> {
  const key = keyOf(url);
  const match = (wanted: string) => caches.match(wanted, { cacheName: edition });
  for (const name of namesOf(key)) {
    const found = await match(name);
    if (found !== undefined) return found;
  }
  // Without its slash a folder's page would lead astray.
  return (await match(`${key}/index.html`)) && Response.redirect(`${key}/${new URL(url).search}`);
}

/** The file of this build that an address means, kept or not. */
export async function fileAt(url: string): Promise<OfflineFile | undefined> {
  files ??= listOf(EDITION).then((list) => new Map(list.files.map((file) => [keyOf(file.url), file])));
  const known = await files.catch(() => {
    files = undefined;
    return undefined;
  });
  return namesOf(keyOf(url)).flatMap((name) => known?.get(name) ?? [])[0];
}

let files: Promise<ReadonlyMap<string, OfflineFile>> | undefined;

function namesOf(key: string): readonly string[] {
  return key.endsWith('/') ? [`${key}index.html`] : [key, `${key}.html`];
}

export async function listOf(edition: string): Promise<OfflineList> {
  const list = await find(edition, OFFLINE_LIST);
  if (list === undefined) throw new Error(`The list of the edition "${edition}" is missing`);
  return list.json();
}

/**
 * Puts a file into this edition, from another one where it is the same, else from the server.
 * @returns whether it is there now; false where the server refuses it
 * @throws {Error} where it can't be had, isn't of this build or can't be stored
 */
export async function keep(file: OfflineFile, others: readonly string[] = []): Promise<boolean> {
  const key = keyOf(file.url);
  const cache = await caches.open(EDITION);
  if (await cache.match(key)) return true;
  for (const cacheName of others) {
    const known = await caches.match(key, { cacheName });
    if (known?.headers.get(REVISION) !== file.revision) continue;
    await cache.put(key, known);
    return true;
  }
  // Requests of the page itself come first.
  const response = await fetch(key, { cache: 'no-cache', priority: 'low' });
  if (REFUSED.has(response.status)) return false;
  const copy = await copyOf(response, file.revision);
  if (copy === undefined) throw new Error(`${key} isn't the file of this build: status ${response.status}`);
  await cache.put(key, copy);
  return true;
}

/** A response to keep; undefined where it isn't the file of this revision. */
export async function copyOf(response: Response, revision: string): Promise<Response | undefined> {
  if (!response.ok) return undefined;
  const bytes = await response.clone().arrayBuffer();
  if ((await revisionOf(bytes)) !== revision) return undefined;
  const headers = new Headers(response.headers);
  headers.delete('content-encoding'); // The bytes are decoded already.
  headers.delete('content-length');
  headers.set(REVISION, revision);
  return new Response(bytes, { headers });
}
