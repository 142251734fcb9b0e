// A request to the desk → undefined, or the reason for its refusal. Only a page of this server, opened on this
// computer, may read or write. The connection and the Host header must be local (against DNS rebinding). An Origin
// header must be the server's own. Every request must have the server's token, except the request that asks for it.

import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Refusal {
  readonly status: number;
  readonly found: string;
  readonly remedy: string;
}

/** Names of this computer in the Host header and in addresses. */
const LOCAL_NAMES = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

const LOCAL_ADDRESSES = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;

/** The header with the token. A page of another site can't send this header without permission from the server. */
const TOKEN_HEADER = 'x-postil-token';

/** @param token the server's token; undefined for the request that asks for it */
export function refusalOf(request: IncomingMessage, token: string | undefined): Refusal | undefined {
  const { host = '', origin, 'sec-fetch-site': site } = request.headers;
  if (!LOCAL_ADDRESSES.test(request.socket.remoteAddress ?? ''))
    return forbidden('a request from another computer', 'open the site on the computer on which the server runs');
  if (!LOCAL_NAMES.test(host))
    return forbidden(`the host name ${JSON.stringify(host)}`, 'open the site at the address that the server printed');
  if ((origin !== undefined && origin !== `http://${host}`) || (site !== undefined && site !== 'same-origin'))
    return forbidden(
      `a request from another site${origin === undefined ? '' : `, ${origin}`}`,
      'use the site’s own pages',
    );
  if (token !== undefined && !isToken(request.headers[TOKEN_HEADER], token))
    return { status: 401, found: 'a request without the page’s token', remedy: 'reload the page' };
  if (request.method === 'POST' && !/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    return { status: 415, found: 'a request that is not JSON', remedy: 'send JSON' };
  return undefined;
}

function forbidden(found: string, remedy: string): Refusal {
  return { status: 403, found, remedy };
}

function isToken(given: string | readonly string[] | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(String(given ?? '')), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Maximum length of a request in bytes: enough for a source of maximum size in Base64. */
const LARGEST = 8_000_000;

/** The JSON of a request; undefined if it is too long or not JSON. */
export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    return undefined;
  }
}
