// A built site's folder → a local server for it, for `npm start` and `npm run preview`: it prints its address
// and runs until Ctrl-C. PORT (4321), HOST (127.0.0.1) and POSTIL_DIST (dist) choose the address and the folder.

import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { outputFolder } from '../build/astro/output-folder.ts';
import type { Diagnosis, Problem } from '../model/problem.ts';
import { ProblemError } from '../model/problem-error.ts';
import { siteHandler } from './site-handler.ts';

export interface RunningServer {
  /** The URL, with a slash at its end: `http://127.0.0.1:4321/`. */
  readonly url: string;
  close(): Promise<void>;
}

export interface Listening {
  /** The port's number; 0 for any free port. */
  readonly port: number;
  readonly host: string;
}

/** The problem of a folder without a built site. */
export const NO_SITE = {
  rule: 'no-site',
  found: 'there is no built site in this folder',
  remedy: 'run "npm run build" first',
} satisfies Diagnosis;

/** @throws {ProblemError} if there is no built site, or the port is not available */
export async function serve(dist: string, { port, host }: Listening): Promise<RunningServer> {
  if (!existsSync(join(dist, 'index.html'))) throw new ProblemError({ file: dist, severity: 'error', ...NO_SITE });
  return serveWith(siteHandler(dist), { port, host });
}

/** @throws {ProblemError} if the port is not available */
export async function serveWith(handler: RequestListener, { port, host }: Listening): Promise<RunningServer> {
  const server = createServer(handler);
  const taken = await listen(server, { port, host });
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`, close: () => close(server) };
}

/** @throws {ProblemError} if the port is not available */
export async function assertPortFree(asked: Listening): Promise<void> {
  const server = createServer();
  await listen(server, asked);
  await close(server);
}

/** @returns the port that the server listens on */
function listen(server: Server, { port, host }: Listening): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ProblemError(problemOf(error, port, host))));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function problemOf(error: NodeJS.ErrnoException, port: number, host: string): Problem {
  const problem = { file: `${host}:${port}`, severity: 'error', rule: 'port' } as const;
  switch (error.code) {
    case 'EADDRINUSE':
      return {
        ...problem,
        found: 'this port is in use',
        remedy: `stop the program that uses the port, or choose another port: PORT=${port + 1}`,
      };
    case 'EACCES':
      return { ...problem, found: 'this account may not use the port', remedy: 'choose a port above 1023: PORT=4321' };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return { ...problem, found: 'this machine has no such address', remedy: 'correct HOST, or leave it out' };
    default:
      return { ...problem, found: `the server can't start: ${error.message}`, remedy: 'choose another PORT or HOST' };
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

const DEFAULT_PORT = 4321;

/**
 * @returns the exit code 0 once the server listens
 * @throws {ProblemError} if it can't start
 */
export async function serveSite(): Promise<number> {
  const server = await serve(outputFolder(), listeningFrom(process.env));
  console.log(`The site is at ${server.url} (Ctrl-C ends)`);
  closeOnSignal(server);
  return 0;
}

/** @throws {ProblemError} if the server could not start now: the folder has no site, or the port is in use */
export function checkPort(): Promise<void> {
  return assertPortFree(listeningFrom(process.env));
}

/** @throws {ProblemError} if PORT is not a port */
function listeningFrom({ PORT, HOST }: Readonly<Record<string, string | undefined>>): Listening {
  return { port: portFrom(PORT), host: HOST || '127.0.0.1' };
}

/**
 * The port's number; the default port if the text is undefined or empty.
 * @throws {ProblemError} if the text is not a port
 */
export function portFrom(written: string | undefined): number {
  if (written === undefined || written === '') return DEFAULT_PORT;
  const port = Number(written);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new ProblemError({
    file: 'PORT',
    severity: 'error',
    rule: 'port',
    found: `"${written}" is not a port`,
    expected: 'a number from 0 to 65535',
    remedy: `write it as PORT=${DEFAULT_PORT}`,
  });
}

function closeOnSignal(server: RunningServer): void {
  const close = () => void server.close();
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}
