// The built site → a server that prints its address and runs until Ctrl-C. PORT (4321), HOST (127.0.0.1) and
// POSTIL_DIST (dist) choose the address and the folder.

import { outputFolder } from '../build/astro/output-folder.ts';
import { ProblemError } from '../model/problem-error.ts';
import { assertPortFree, type Listening, type RunningServer, serve } from './server.ts';

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
