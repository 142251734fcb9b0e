/// <reference lib="webworker" />
// A request of a page → the answer: from the page's own edition where that has it, else from the server; what can't be had
// without a network is answered with the site's own page for it.

import { assign, editionOf, NEWER } from './clients.ts';
import { copyOf, EDITION, fileAt, find, keyOf, ROOT } from './edition.ts';

/** The site's path as the build knows it; only the links of 404.html contain it. */
declare const SITE_PREFIX: string;

export async function answer(event: FetchEvent): Promise<Response> {
  // Where storage is denied or broken, reading goes on as if there were no worker.
  const kept = await keptAnswer(event).catch(() => undefined);
  if (kept !== undefined) return kept;
  try {
    return await serverAnswer(event);
  } catch (error) {
    const last = isPage(event) ? await standIn(event.request.url) : await find(EDITION, event.request.url);
    if (last === undefined) throw error;
    return last;
  }
}

async function keptAnswer(event: FetchEvent): Promise<Response | undefined> {
  const edition = isPage(event) ? EDITION : await editionOf(event.clientId);
  if (event.resultingClientId !== '') await assign(event.resultingClientId, edition).catch(ignore);
  return edition === NEWER ? undefined : find(edition, event.request.url);
}

async function serverAnswer(event: FetchEvent): Promise<Response> {
  const response = await fetch(event.request);
  if (isPage(event) && response.status === 404) return (await standIn(event.request.url)) ?? response;
  const copy = await ownCopy(event, response).catch(() => undefined);
  if (copy === undefined && isPage(event) && response.ok) await leaveToServer(event);
  return copy ?? response;
}

/** The response as a file of this edition, which is kept from now on; undefined where it isn't one. */
async function ownCopy(event: FetchEvent, response: Response): Promise<Response | undefined> {
  if (!isPage(event) && (await editionOf(event.clientId)) !== EDITION) return undefined;
  const file = await fileAt(event.request.url);
  const copy = file && (await copyOf(response, file.revision));
  if (file === undefined || copy === undefined) return undefined;
  const kept = copy.clone();
  event.waitUntil(
    caches
      .open(EDITION)
      .then((cache) => cache.put(keyOf(file.url), kept))
      .catch(ignore),
  );
  return copy;
}

/**
 * The server has another build by now: the page is of that one, with all that belongs to it. The browser looks for the next
 * worker by itself; in Chromium a worker that asks for its successor doesn't give way to it.
 */
async function leaveToServer(event: FetchEvent): Promise<void> {
  await assign(event.resultingClientId, NEWER).catch(ignore);
}

/**
 * The site's page for what can't be shown: there is no such page, or it isn't kept and there is no network. It alone has
 * links from the server's root, and the site may have been put elsewhere than the build believed.
 */
async function standIn(url: string): Promise<Response | undefined> {
  const [page, file] = [await find(EDITION, `${ROOT}404.html`), await fileAt(url)];
  if (page === undefined) return undefined;
  const html = (await page.text()).replaceAll(`="${SITE_PREFIX}`, `="${new URL(ROOT).pathname}`);
  if (file === undefined) return new Response(html, { status: 404, headers: page.headers });
  const unsaved = html.replace('id="missing"', '$& hidden').replace('id="unsaved" hidden', 'id="unsaved"');
  return new Response(unsaved, { status: 503, headers: page.headers });
}

function isPage({ request }: FetchEvent): boolean {
  return request.mode === 'navigate';
}

/** A failure here is repaired later; the page has its answer already. */
function ignore(): void {}
