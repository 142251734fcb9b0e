// A built site's folder → a local server that sends text files compressed, as hosts do. The server of `npm start` does
// not.

import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type RunningServer, serveWith } from '../../src/cli/server.ts';
import { siteHandler } from '../../src/cli/site-handler.ts';

/** The media type of each kind of text file, by the end of its name. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  css: 'text/css;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

export async function serveCompressed(dist: string): Promise<RunningServer> {
  const plain = siteHandler(dist);
  const kept = new Map<string, Buffer>();
  const handler: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(dist, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const type = TYPES[file.slice(file.lastIndexOf('.') + 1)];
    if (type === undefined || !existsSync(file)) return plain(request, response);
    const body = kept.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
    kept.set(file, body);
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  return serveWith(handler, { port: 0, host: '127.0.0.1' });
}
