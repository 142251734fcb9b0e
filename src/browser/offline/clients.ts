/// <reference lib="webworker" />
// Which edition each open page is of. A page gets all it asks for from the build it came from, even when a newer one has
// taken over, so that no page ever has another build's styles, scripts or search index.

import { EDITION, otherEditions, ROOT } from './edition.ts';

declare const self: ServiceWorkerGlobalScope;

/** The edition of a page that the server has and this worker doesn't know: it gets everything from there. */
export const NEWER = 'newer';

/** Outlives editions; holds a note for each open page, and for what the reader was told and asked for. */
const NOTES = `postil-notes ${ROOT}`;

/** A worker is ended and begun again as the browser likes, so what is here is written down too. */
const editions = new Map<string, string>();

export async function note(name: string, text = ''): Promise<void> {
  await (await caches.open(NOTES)).put(addressOf(name), new Response(text));
}

export async function noted(name: string): Promise<string | undefined> {
  return (await caches.match(addressOf(name), { cacheName: NOTES }))?.text();
}

export async function assign(client: string, edition: string): Promise<void> {
  editions.set(client, edition);
  await note(CLIENT + client, edition);
}

export async function editionOf(client: string): Promise<string> {
  const edition = editions.get(client) ?? (await noted(CLIENT + client)) ?? EDITION;
  editions.set(client, edition);
  return edition;
}

/** This worker begins to answer: pages that are open already keep their edition; those that have none get this one. */
export async function takeOver(): Promise<void> {
  for (const { id } of await self.clients.matchAll({ includeUncontrolled: true }))
    if ((await noted(CLIENT + id)) === undefined) await assign(id, EDITION);
  // A page that an older worker didn't answer may be of any build; it stays with its server.
  if ((await otherEditions()).length === 0) await self.clients.claim();
  await tidy();
}

/** Drops the notes of pages that are closed and the editions that no page needs. */
export async function tidy(): Promise<void> {
  // A cache that isn't this worker's may be the one that the next is filling.
  if (self.registration.installing !== null || self.registration.waiting !== null) return;
  const open = new Set((await self.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id));
  const notes = await caches.open(NOTES);
  for (const { url } of await notes.keys()) {
    const client = decodeURIComponent(url.slice(addressOf('').length));
    if (client.startsWith(CLIENT) && !open.has(client.slice(CLIENT.length))) await notes.delete(url);
  }
  const needed = new Set(await Promise.all([...open].map(editionOf)));
  for (const name of await otherEditions()) if (!needed.has(name)) await caches.delete(name);
}

const CLIENT = 'client-';

/** Notes need addresses, as all in a cache; nothing is ever asked for at these. */
function addressOf(name: string): string {
  return `${ROOT}_note/${encodeURIComponent(name)}`;
}
