// Firefox and WebKitGTK from Debian's packages, controlled without a library: Firefox by WebDriver BiDi, and WebKitGTK
// by classic WebDriver through a separate driver program, on a virtual screen.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { globSync } from 'tinyglobby';
import { freePort, pathTo } from './web-servers.ts';

export interface OtherBrowser {
  readonly name: string;
  readonly isInstalled: boolean;
  open(): Promise<Window>;
}

export interface Window {
  visit(url: string): Promise<void>;
  /** Evaluates an expression on the page. @returns its value, transferred as JSON */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

const FIREFOX = pathTo('firefox-esr') ?? pathTo('firefox');
const WEBKIT_DRIVER = pathTo('WebKitWebDriver');
const SCREEN = pathTo('Xvfb');
const WEBKIT = globSync('/usr/lib/*/webkit2gtk-*/MiniBrowser', { absolute: true })[0];

export const otherBrowsers: readonly OtherBrowser[] = [
  { name: 'Firefox', isInstalled: FIREFOX !== undefined, open: openFirefox },
  {
    name: 'WebKitGTK',
    isInstalled: [WEBKIT, WEBKIT_DRIVER, SCREEN].every((path) => path !== undefined),
    open: openWebKit,
  },
];

/** An answer of the driver, with the structure that the driver's protocol defines. */
// biome-ignore lint/suspicious/noExplicitAny: described by the protocol, not by us
type Answer = any;

async function openFirefox(): Promise<Window> {
  const profile = mkdtempSync(join(tmpdir(), 'postil-firefox-'));
  const parameters = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
  const child = spawn(FIREFOX ?? '', parameters, { stdio: ['ignore', 'ignore', 'pipe'] });
  const socket = new WebSocket(`${await written(child, /ws:\/\/\S+/)}/session`);
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  let asked = 0;
  const call = (method: string, params: object) =>
    new Promise<Answer>((resolve, reject) => {
      const id = ++asked;
      socket.addEventListener('message', function answered({ data }) {
        const answer = JSON.parse(data);
        if (answer.id !== id) return;
        socket.removeEventListener('message', answered);
        if (answer.type === 'error') reject(new Error(`${method}: ${answer.message}`));
        else resolve(answer.result);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await call('session.new', { capabilities: {} });
  const { context } = (await call('browsingContext.getTree', {})).contexts[0];
  return {
    visit: (url) => call('browsingContext.navigate', { context, url, wait: 'complete' }),
    evaluate: async (expression) => {
      const { result } = await call('script.evaluate', {
        expression: `JSON.stringify(${expression})`,
        target: { context },
        awaitPromise: true,
      });
      return result.value === undefined ? undefined : JSON.parse(result.value);
    },
    close: async () => {
      await ended(child);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function openWebKit(): Promise<Window> {
  const home = mkdtempSync(join(tmpdir(), 'postil-webkit-'));
  const screen = spawn(SCREEN ?? '', ['-displayfd', '2', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const display = `:${await written(screen, /^\d+$/m)}`;
  const port = await freePort();
  // WebKit's sandbox needs rights that a container lacks. It can be off, because the browser opens only our own pages.
  const env = {
    ...process.env,
    DISPLAY: display,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const driver = spawn(WEBKIT_DRIVER ?? '', [`--port=${port}`], { stdio: 'ignore', env });
  const call = async (method: string, path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    return (await response.json()).value;
  };
  while (
    !(await call('GET', '/status').then(
      () => true,
      () => false,
    ))
  )
    await setTimeout(100);
  const options = { binary: WEBKIT, args: ['--automation'] };
  const { sessionId } = await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  return {
    visit: (url) => call('POST', `/session/${sessionId}/url`, { url }),
    evaluate: async (expression) => {
      const value = await call('POST', `/session/${sessionId}/execute/sync`, {
        script: `return JSON.stringify(${expression})`,
        args: [],
      });
      return typeof value === 'string' ? JSON.parse(value) : undefined;
    },
    close: async () => {
      await call('DELETE', `/session/${sessionId}`).catch(() => undefined);
      await Promise.all([driver, screen].map(ended));
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Waits for the line that a program prints when it is ready. */
function written(child: ChildProcess, what: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', () => reject(new Error(said)));
    child.stderr?.on('data', (data) => {
      said += String(data);
      const found = what.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
}

function ended(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const end = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  return end;
}
