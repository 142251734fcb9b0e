/// <reference lib="webworker" />
// The library → this edition's cache: what every reader needs when the worker is installed, with what an earlier edition
// had of it; all the rest afterwards, where the library is small or the reader asks.

import type { OfflineFile, SaveAnswer, SaveRequest } from '../../model/offline.ts';
import { note, noted } from './clients.ts';
import { EDITION, fileAt, keep, keyOf, listOf, otherEditions, SHELL } from './edition.ts';

/** Requests under way at once: enough to fill a line, few enough to leave some of it to the reader. */
const AT_ONCE = 6;

/** Fails as a whole where a file can't be had; the earlier edition then stays, and the browser tries again later. */
export async function install(): Promise<void> {
  const others = await otherEditions();
  await inTurn(SHELL, (file) => keep(file, others));
  const had = new Set((await Promise.all(others.map(keysOf))).flat());
  const { files } = await listOf(EDITION);
  await inTurn(
    files.filter(({ url }) => had.has(keyOf(url))),
    (file) => keep(file, others),
  );
}

const pages = new Set<MessagePort>();
let saving: Promise<void> | undefined;

/** Keeps the page itself and all that is missing, and says how it goes; pages that ask at the same time share the work. */
export async function save({ asked, page }: SaveRequest, port: MessagePort): Promise<void> {
  // A newer worker has cleared this one's edition away; the page will ask that one.
  if (!(await caches.has(EDITION))) return;
  if (asked) await note(ASKED);
  await keepVisited(page);
  pages.add(port);
  saving ??= saveMissing().finally(() => {
    saving = undefined;
    pages.clear();
  });
  await saving;
}

/** The first page that a reader opens is there before any worker. */
async function keepVisited(url: string): Promise<void> {
  const file = await fileAt(url);
  // Files that can't be cached now are cached at a later visit.
  if (file !== undefined) await keep(file).catch(() => false);
}

/** The notes that the reader asked for all, and that all was here once. */
const ASKED = 'asked';
const READY = 'ready';

/** Files that the server refused; asked for again by the next worker only. */
const refused = new Set<string>();

async function saveMissing(): Promise<void> {
  const { small, files } = await listOf(EDITION);
  const have = new Set(await keysOf(EDITION));
  const missing = files.filter(({ url }) => !have.has(keyOf(url)) && !refused.has(url));
  const bytes = missing.reduce((sum, file) => sum + file.bytes, 0);
  if (missing.length > 0 && !small && (await noted(ASKED)) === undefined) return tell({ state: 'offered', bytes });
  if (!(await keepAll(missing))) return tell({ state: 'incomplete' });
  const first = (await noted(READY)) === undefined;
  await note(READY);
  tell({ state: 'ready', first });
}

/** @returns whether all is here now, but for what the server refuses */
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

async function keysOf(edition: string): Promise<readonly string[]> {
  return (await (await caches.open(edition)).keys()).map(({ url }) => url);
}

async function inTurn<T>(items: readonly T[], run: (item: T) => Promise<unknown>): Promise<void> {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of rest) await run(item);
    }),
  );
}
