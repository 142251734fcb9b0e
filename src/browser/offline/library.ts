/// <reference lib="webworker" />
// The library → the cache of this build. The installation caches the files that every reader needs, and the files that
// an earlier cache had. The other files are cached later, if the library is small or the reader asks for it.

import type { OfflineFile, SaveAnswer, SaveRequest } from '../../model/offline.ts';
import { CACHE_VERSION, fileAt, keep, keyOf, listOf, otherCacheVersions, SHELL } from './cache-version.ts';
import { note, noted } from './clients.ts';

/**
 * Maximum number of simultaneous requests: enough to use the connection, but few enough not to slow the reader's pages.
 */
const AT_ONCE = 6;

/**
 * The files of SHELL without which no page works. If the server refuses another file, such as 404.html, the
 * installation continues.
 */
const NEEDED = /\.(?:js|css)$|(?:^|\/)index\.html$|^pagefind\//;

/**
 * Caches the files of SHELL. If one of them can't be loaded, the installation fails; then the earlier cache stays in
 * use, and the browser tries again later.
 */
export async function install(): Promise<void> {
  const others = await otherCacheVersions();
  await inTurn(SHELL, async (file) => {
    if (!(await keep(file, others)) && NEEDED.test(file.url)) throw new Error(`${file.url} is missing on the server`);
  });
  const had = new Set((await Promise.all(others.map(keysOf))).flat());
  const { files } = await listOf(CACHE_VERSION);
  await inTurn(
    files.filter(({ url }) => had.has(keyOf(url))),
    (file) => keep(file, others),
  );
}

const pages = new Set<MessagePort>();
let saving: Promise<void> | undefined;

/** Caches the page and all missing files. Several pages may ask at the same time; each of them gets the progress. */
export async function save({ asked, page }: SaveRequest, port: MessagePort): Promise<void> {
  // If a newer worker has deleted this build's cache, the page will ask that worker.
  if (!(await caches.has(CACHE_VERSION))) return;
  if (asked) await note(ASKED);
  await keepVisited(page);
  pages.add(port);
  saving ??= saveMissing().finally(() => {
    saving = undefined;
    pages.clear();
  });
  await saving;
}

/** Caches the open page. The first page that a reader opens is loaded before the worker exists. */
async function keepVisited(url: string): Promise<void> {
  const file = await fileAt(url);
  // If a file can't be cached now, a later visit caches it.
  if (file !== undefined) await keep(file).catch(() => false);
}

/**
 * Keys of two stored flags: the reader has asked for the whole library; the whole library was fully cached at least
 * once.
 */
const ASKED = 'asked';
const READY = 'ready';

/** Files that the server refused. This worker doesn't request them again, but the next worker does. */
const refused = new Set<string>();

async function saveMissing(): Promise<void> {
  const { small, files } = await listOf(CACHE_VERSION);
  const have = new Set(await keysOf(CACHE_VERSION));
  const missing = files.filter(({ url }) => !have.has(keyOf(url)) && !refused.has(url));
  const bytes = missing.reduce((sum, file) => sum + file.bytes, 0);
  if (missing.length > 0 && !small && (await noted(ASKED)) === undefined) return tell({ state: 'offered', bytes });
  if (!(await keepAll(missing))) return tell({ state: 'incomplete' });
  const first = (await noted(READY)) === undefined;
  await note(READY);
  tell({ state: 'ready', first });
}

/** @returns whether all files are cached now, except those that the server refuses */
async function keepAll(missing: readonly OfflineFile[]): Promise<boolean> {
  let done = 0;
  let failed = 0;
  let full = false;
  await inTurn(missing, async (file) => {
    if (full) return;
    try {
      if (!(await keep(file))) refused.add(file.url);
    } catch (error) {
      failed += 1;
      full = error instanceof DOMException && error.name === 'QuotaExceededError';
    }
    done += 1;
    tell({ state: 'saving', done, total: missing.length });
  });
  return failed === 0;
}

function tell(answer: SaveAnswer): void {
  for (const page of pages) page.postMessage(answer);
}

async function keysOf(version: string): Promise<readonly string[]> {
  return (await (await caches.open(version)).keys()).map(({ url }) => url);
}

async function inTurn<T>(items: readonly T[], run: (item: T) => Promise<unknown>): Promise<void> {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of rest) await run(item);
    }),
  );
}
