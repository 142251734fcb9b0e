// A development server for a library in a temporary folder, so that tests can edit it in a browser and read the written files.

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface DeskServer {
  readonly url: string;
  readonly content: string;
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
  const port = await freePort();
  let child: ChildProcess | undefined;
  const stop = async () => {
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill();
    await ended;
  };
  const start = async () => {
    child = await run(content, port);
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}/`,
    content,
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

/** Starts the server, and waits until it answers. */
function run(content: string, port: number): Promise<ChildProcess> {
  // Vitest's variables are removed, because with them Astro serves no pages.
  const { DEV, PROD, MODE, SSR, BASE_URL, VITEST, ...own } = process.env;
  const env = {
    ...own,
    NODE_ENV: 'development',
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    POSTIL_CONTENT: content,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'user.name',
    GIT_CONFIG_VALUE_0: 'Ada Reed',
  };
  const address = ['--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', ...address], {
    env,
  });
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (words: Buffer) => {
      said += words;
      if (said.includes('watching for file changes')) resolve(child);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The development server ended with ${code}:\n${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new TypeError('expected a port')),
      );
    });
  });
}
