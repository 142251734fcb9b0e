// A development server for a library in a temporary folder, so that tests can edit it in a browser and read the written
// files; and the actions of an editor that several tests need.

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { openContext } from './open-page.ts';
import { freePort } from './web-servers.ts';

interface DeskServer {
  readonly url: string;
  readonly content: string;
  /** The folder of a site that is built from the desk. */
  readonly dist: string;
  /** Returns all that the server has printed. */
  readonly said: () => string;
  /** Opens a page, and waits until the desk has its bar and the entries of the page. A click before that selects no entry. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  read(file: string): string;
  write(file: string, text: string): void;
  edit(file: string, from: string | RegExp, to: string): void;
  has(file: string): boolean;
  /** Ends the server; the files stay. */
  stop(): Promise<void>;
  /** Starts the server again at the same address. */
  start(): Promise<void>;
}

/** The server of a test file, for a copy of the fixtures. It starts before the tests, and is removed with its files after them. */
export function useDesk(): DeskServer {
  const folder = mkdtempSync(join(tmpdir(), 'postil-desk-'));
  const content = join(folder, 'content');
  cpSync('tests/fixtures/content', content, { recursive: true });
  const dist = join(folder, 'dist');
  let port = 0;
  let said = '';
  let child: ChildProcess | undefined;
  const desk: DeskServer = {
    get url() {
      return `http://127.0.0.1:${port}/`;
    },
    content,
    dist,
    said: () => said,
    open: (path, options) => openAt(desk.url + path, options),
    read: (file) => readFileSync(join(content, file), 'utf8'),
    write: (file, text) => {
      mkdirSync(dirname(join(content, file)), { recursive: true });
      writeFileSync(join(content, file), text);
    },
    edit: (file, from, to) => desk.write(file, desk.read(file).replace(from, to)),
    has: (file) => existsSync(join(content, file)),
    stop: async () => {
      const ended = new Promise((resolve) => child?.once('exit', resolve));
      child?.kill();
      await ended;
    },
    start: async () => {
      if (port === 0) port = await freePort();
      child = await run({ POSTIL_CONTENT: content, POSTIL_DIST: dist }, port, (words) => {
        said += words;
        return said;
      });
    },
  };
  beforeAll(desk.start);
  afterAll(async () => {
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return desk;
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

async function openAt(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await openContext(options)).newPage();
  const entries = page.waitForResponse((answer) => /\/desk\/(?:edition|library)$/.test(new URL(answer.url()).pathname));
  await page.goto(url);
  await entries;
  await page.locator('.desk-bar button').first().waitFor();
  return page;
}

/** Opens the review. @returns the card of the draft */
export async function openReview(page: Page): Promise<Locator> {
  await page
    .locator('.desk-tools')
    .getByRole('button', { name: /^Review/ })
    .click();
  const card = page.locator('.desk-card');
  await card.waitFor();
  return card;
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
