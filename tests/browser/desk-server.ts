// A development server for a library in a temporary folder, so that tests can edit it in a browser and read the written
// files; and the actions of an editor that several tests need.

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { openContext } from './open-page.ts';
import { freePort } from './web-servers.ts';

export interface DeskServer {
  readonly url: string;
  readonly content: string;
  /** The folder of a site that is built from the desk. */
  readonly dist: string;
  /** Returns all that the server has printed. */
  readonly said: () => string;
  read(file: string): string;
  write(file: string, text: string): void;
  has(file: string): boolean;
  /** Ends the server; the files stay. */
  stop(): Promise<void>;
  /** Starts the server again at the same address. */
  start(): Promise<void>;
  /** Ends the server and removes the files. */
  remove(): Promise<void>;
}

/** @param library a content folder to copy; without it, the library is empty */
export async function startDesk(library?: string): Promise<DeskServer> {
  const folder = mkdtempSync(join(tmpdir(), 'postil-desk-'));
  const content = join(folder, 'content');
  if (library === undefined) mkdirSync(content);
  else cpSync(library, content, { recursive: true });
  const dist = join(folder, 'dist');
  const port = await freePort();
  let said = '';
  let child: ChildProcess | undefined;
  const stop = async () => {
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill();
    await ended;
  };
  const start = async () => {
    child = await run({ POSTIL_CONTENT: content, POSTIL_DIST: dist }, port, (words) => {
      said += words;
      return said;
    });
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}/`,
    content,
    dist,
    said: () => said,
    read: (file) => readFileSync(join(content, file), 'utf8'),
    write: (file, text) => {
      mkdirSync(dirname(join(content, file)), { recursive: true });
      writeFileSync(join(content, file), text);
    },
    has: (file) => existsSync(join(content, file)),
    stop,
    start,
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Starts the server, and waits until it answers.
 * @param hear takes what the server prints, and returns all that it has printed
 */
function run(
  folders: Readonly<Record<string, string>>,
  port: number,
  hear: (words: string) => string,
): Promise<ChildProcess> {
  // Vitest's variables are removed, because with them Astro serves no pages.
  const { DEV, PROD, MODE, SSR, BASE_URL, VITEST, ...own } = process.env;
  const env = {
    ...own,
    ...folders,
    NODE_ENV: 'development',
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'user.name',
    GIT_CONFIG_VALUE_0: 'Ada Reed',
  };
  // The lock is ignored, so that the server also starts if another one is running.
  const parameters = ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...parameters], { env });
  return new Promise((resolve, reject) => {
    let said = '';
    const take = (words: Buffer) => {
      said = hear(String(words));
      if (said.includes('watching for file changes')) resolve(child);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('exit', (code) => reject(new Error(`The development server ended with ${code}:\n${said}`)));
  });
}

/**
 * Opens a page, and waits until the desk has its bar and the entries of the page. A click before that selects no entry.
 */
export async function openAtDesk(desk: DeskServer, path: string, options = {}): Promise<Page> {
  const page = await (await openContext(options)).newPage();
  const entries = page.waitForResponse((answer) => /\/desk\/(?:edition|library)$/.test(new URL(answer.url()).pathname));
  await page.goto(desk.url + path);
  await entries;
  await page.locator('.desk-bar button').first().waitFor();
  return page;
}

/** Selects an element's words, and presses a button of the selection bar. */
export async function mark(page: Page, words: Locator, choice: string): Promise<void> {
  await expect
    .poll(async () => {
      await words.selectText();
      await page.keyboard.press('Shift');
      return page.locator('.selection-bar').count();
    })
    .toBe(1);
  await page.locator('.selection-bar').getByRole('button', { name: choice, exact: true }).click();
}

export function saved(page: Page): Promise<void> {
  return page.locator('.desk-status', { hasText: 'Saved:' }).waitFor();
}
