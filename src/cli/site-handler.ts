// A built site's folder → a request handler that works like static hosting. A file is found only by its full name. The
// URL of a folder gets a slash. For a missing file, the answer is the site's own 404 page. The handler answers every
// request. It never throws, never reads outside the folder, and only reads regular files.

import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import send from 'send';

/** @param dist the site's folder; it is read at each request, so that a new build is served without a restart */
export function siteHandler(dist: string): RequestListener {
  return (request, response) => {
    answer(dist, request, response).catch(() => sendText(response, 500, 'The server could not read this file'));
  };
}

async function answer(dist: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return sendText(response, 405, 'Only GET and HEAD are answered here');
  }
  const target = targetOf(request.url ?? '');
  if (target === undefined) return sendText(response, 400, 'This address is not well formed');
  const root = await realpath(dist);
  const found = target.names.every(isPublic) ? await find(root, target) : 'nothing';
  if (found === 'file') return sendFile(root, target, request, response);
  if (found === 'nothing') return sendNotFound(root, response);
  response.writeHead(301, { location: `${pathOf(target.names)}/${target.query}` }).end();
}

/**
 * The parts of a request's target: `/claims/a%20b/?q=1` has the names `['claims', 'a b']`, is a folder, and has the
 * query `?q=1`.
 */
interface Target {
  /** Names of the folders and the file, decoded. */
  readonly names: readonly string[];
  readonly isFolder: boolean;
  readonly query: string;
}

/** @returns undefined for a target that is not an absolute path, or begins with a host's name (`//host`) */
function targetOf(url: string): Target | undefined {
  // The pattern also matches a full URL, which a proxy may send.
  const [, path = '', query = ''] = /^(?:https?:\/\/[^/?#]+(?=\/))?(\/(?!\/)[^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  if (path === '') return undefined;
  const written = path.slice(1).split('/');
  const isFolder = written.at(-1) === '';
  try {
    return { names: (isFolder ? written.slice(0, -1) : written).map(decodeURIComponent), isFolder, query };
  } catch {
    return undefined;
  }
}

/**
 * Whether a file or folder of this name is sent. Refused are `..`, an empty name, a name with a slash, and hidden files
 * except the public `.well-known`.
 */
function isPublic(name: string): boolean {
  return name !== '' && !/[/\\\0]/.test(name) && (!name.startsWith('.') || name === '.well-known');
}

/**
 * Whether the target is a file, a folder or missing. Symbolic links are followed only within the site. For a link out
 * of the site, a pipe or a device, the result is “missing”.
 */
async function find(root: string, { names, isFolder }: Target): Promise<'file' | 'folder' | 'nothing'> {
  try {
    const path = await realpath(join(root, ...names, isFolder ? 'index.html' : ''));
    if (path !== root && !path.startsWith(root + sep)) return 'nothing';
    const stats = await stat(path);
    if (stats.isFile()) return 'file';
    return stats.isDirectory() && !isFolder ? 'folder' : 'nothing';
  } catch (error) {
    if (error instanceof Error && 'code' in error && MISSING.has(String(error.code))) return 'nothing';
    throw error;
  }
}

const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES', 'EPERM']);

/** Sends a file. The package `send` handles ranges, dates and ETags, and closes the file if a reader disconnects. */
function sendFile(root: string, { names, isFolder }: Target, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('cache-control', 'no-cache');
  send(request, pathOf(isFolder ? [...names, 'index.html'] : names), {
    root,
    dotfiles: 'allow',
    index: false,
    cacheControl: false,
  })
    .on('error', ({ status = 500 }: { readonly status?: number }) => {
      if (status === 404) void sendNotFound(root, response);
      else sendText(response, status, REASONS[status] ?? 'The server could not read this file');
    })
    .pipe(response);
}

const REASONS: Readonly<Record<number, string>> = {
  412: 'The file is another by now',
  416: 'The file has no such range',
};

async function sendNotFound(root: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(root, '404.html'), 'utf8').catch(() => 'Not found');
  sendText(response, 404, page, 'text/html;charset=utf-8');
}

function sendText(response: ServerResponse, status: number, text: string, type = 'text/plain;charset=utf-8'): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = Buffer.from(text);
  response.writeHead(status, { 'content-type': type, 'content-length': body.length }).end(body);
}

function pathOf(names: readonly string[]): string {
  return `/${names.map(encodeURIComponent).join('/')}`;
}
