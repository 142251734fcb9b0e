// A built site's folder → a local server for it that behaves as plain static hosting does: no file is found without its
// ending, a folder's address gets its slash, and what is missing is answered with the site's own 404 page.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface RunningServer {
  /** With a slash at its end: `http://127.0.0.1:4321/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** What keeps a server from starting and how to help it; `message` is ready to print. */
export class ServerError extends Error {}

export interface Listening {
  /** 0 takes any that is free. */
  readonly port: number;
  readonly host: string;
}

/** @throws {ServerError} where there is no built site or the port can't be had */
export async function serve(dist: string, { port, host }: Listening): Promise<RunningServer> {
  if (!existsSync(join(dist, 'index.html')))
    throw new ServerError(`There is no built site in ${dist}; run "npm run build" first.`);
  const server = createServer(handlerOf(dist));
  const taken = await listen(server, { port, host });
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`, close: () => close(server) };
}

/** @throws {ServerError} where the port can't be had */
export async function assertPortFree(asked: Listening): Promise<void> {
  const server = createServer();
  await listen(server, asked);
  await close(server);
}

function handlerOf(dist: string): RequestListener {
  // `dev` reads the folder at each request: a new build is served without a restart.
  const files = sirv(dist, { dev: true, etag: true, extensions: [], gzip: true });
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.endsWith('/') && isFolder(dist, pathname)) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = (pathname.endsWith('/') ? `${pathname}index.html` : pathname) + search;
    files(request, response, () => sendNotFound(dist, response));
  };
}

function isFolder(dist: string, pathname: string): boolean {
  try {
    return statSync(join(dist, decodeURIComponent(pathname))).isDirectory();
  } catch {
    // Neither a folder nor a valid path: the file server answers.
    return false;
  }
}

function sendNotFound(dist: string, response: ServerResponse): void {
  const page = join(dist, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/** @returns the port that was taken */
function listen(server: Server, { port, host }: Listening): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ServerError(reasonOf(error, port, host))));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function reasonOf(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken; stop what uses it, or choose another port: PORT=${port + 1}.`;
  if (error.code === 'EACCES') return `Port ${port} may not be used by this account; choose one above 1023: PORT=4321.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `This machine has no address ${host}; correct HOST, or leave it out.`;
  return `The server can't start on ${host}:${port}: ${error.message}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
