// Content that changes during editing → pages that show the change at once. If the content has a problem, an overlay
// covers the page until the problem is fixed. The overlay shows the file, the line, and the lines around it.

import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import Tinypool from 'tinypool';
import type { Checked, Overlay } from './live-check.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];
type Logger = { readonly warn: (text: string) => void };

/**
 * Pause in milliseconds after the last change before pages are reloaded. Text editors and git write several files in a
 * row.
 */
const SETTLE = 60;

/** Pause in milliseconds between a reload and the check of the library, so that the page appears first. */
const PAGE_FIRST = 250;

/** The event sent to pages. The script of a page then shows the new content, and keeps text that an editor is typing. */
const CONTENT_CHANGED = 'postil:content';

/**
 * Watches the content folder. After each change, the open pages show the new content, and the library is checked.
 * @returns a function that stops the checks
 */
export function showContentLive(server: DevServer, folder: string, logger: Logger): () => void {
  const root = resolve(folder) + sep;
  let overlay: Overlay | undefined;
  let timer: NodeJS.Timeout | undefined;
  const checker = startChecker(folder, logger, (checked) => {
    const hadOverlay = overlay !== undefined;
    overlay = checked.overlay;
    if (overlay !== undefined) server.ws.send(overlay);
    // Only a reload of the page removes an overlay.
    else if (hadOverlay) server.ws.send({ type: 'full-reload' });
  });
  const checkIn = (milliseconds: number) => {
    timer = setTimeout(checker.check, milliseconds);
  };
  const show = () => {
    if (overlay === undefined) server.ws.send({ type: 'custom', event: CONTENT_CHANGED, data: {} });
    checkIn(PAGE_FIRST);
  };
  const changed = (file: string) => {
    if (!file.startsWith(root)) return;
    forgetPages(server);
    clearTimeout(timer);
    timer = setTimeout(show, SETTLE);
  };
  server.watcher.add(root);
  server.watcher.on('add', changed).on('change', changed).on('unlink', changed);
  server.ws.on('connection', () => {
    if (overlay !== undefined) server.ws.send(overlay);
  });
  checkIn(0);
  return () => {
    clearTimeout(timer);
    checker.stop();
  };
}

/** Makes Astro list the pages again. By itself, Astro does so only for projects that declare content collections. */
function forgetPages({ environments }: DevServer): void {
  for (const environment of Object.values(environments))
    if (environment.name !== 'client') environment.hot.send('astro:content-changed', {});
}

/**
 * Starts a thread for checks. A check of a hundred articles takes a second, and the server must answer requests during
 * it.
 */
function startChecker(folder: string, logger: Logger, show: (checked: Checked) => void) {
  const pool = new Tinypool({
    filename: new URL('./live-check.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
  });
  let isChecking = false;
  let isStale = false;
  let isStopped = false;
  /** All changes made during one check together cause one more check. */
  const check = async () => {
    isStale = true;
    if (isChecking) return;
    isChecking = true;
    while (isStale && !isStopped) {
      isStale = false;
      try {
        const checked: Checked = await pool.run(folder, { name: 'checkNow' });
        if (checked.report !== '') logger.warn(`\n${checked.report}`);
        show(checked);
      } catch (error) {
        if (!isStopped) logger.warn(String(error));
      }
    }
    isChecking = false;
  };
  const stop = () => {
    isStopped = true;
    void pool.destroy();
  };
  return { check, stop };
}
