// While editing: a change of the content is checked and shown at once; a fault stands over the page, with its file, line
// and lines around, until it is mended.

import { resolve, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Checked } from './live-check-worker.ts';
import type { Overlay } from './overlay.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];
type Logger = { readonly warn: (text: string) => void };

/** An editor or git writes several files at once: they are read together, in milliseconds after the last. */
const TOGETHER = 60;

/** The page comes first, then the check of the whole library, in milliseconds. */
const PAGE_FIRST = 250;

/** @returns what ends it */
export function showContentLive(server: DevServer, folder: string, logger: Logger): () => void {
  const root = resolve(folder) + sep;
  // The check of a hundred articles takes a second, in which pages are shown meanwhile.
  const thread = new Worker(new URL('./live-check-worker.ts', import.meta.url), { workerData: folder });
  let overlay: Overlay | undefined;
  let timer: NodeJS.Timeout | undefined;
  thread.on('message', (checked: Checked) => {
    if (checked.report !== '') logger.warn(`\n${checked.report}`);
    const had = overlay !== undefined;
    overlay = checked.overlay;
    if (overlay !== undefined) server.ws.send(overlay);
    // The overlay goes with the page that is under it.
    else if (had) server.ws.send({ type: 'full-reload' });
  });
  thread.on('error', (error) => logger.warn(String(error)));
  const checkIn = (milliseconds: number) => {
    timer = setTimeout(() => thread.postMessage('check'), milliseconds);
  };
  const show = () => {
    if (overlay === undefined) server.ws.send({ type: 'full-reload' });
    checkIn(PAGE_FIRST);
  };
  const changed = (file: string) => {
    if (!file.startsWith(root)) return;
    clearTimeout(timer);
    timer = setTimeout(show, TOGETHER);
  };
  server.watcher.add(root);
  server.watcher.on('add', changed).on('change', changed).on('unlink', changed);
  server.ws.on('connection', () => {
    if (overlay !== undefined) server.ws.send(overlay);
  });
  checkIn(0);
  return () => void thread.terminate();
}
