import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../src/desk/server/door.ts';

const TOKEN = 'the-token';

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly from?: string;
}

/** A request as the site's own page sends it, with some differences. */
function request({ method = 'POST', headers = {}, from = '127.0.0.1' }: Asked = {}): IncomingMessage {
  const own = {
    host: 'localhost:4321',
    origin: 'http://localhost:4321',
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    'x-postil-token': TOKEN,
  };
  return { method, headers: { ...own, ...headers }, socket: { remoteAddress: from } } as unknown as IncomingMessage;
}

describe('refusalOf(request, token)', () => {
  it.each(['localhost:4321', '127.0.0.1:4321', '[::1]:4321', 'localhost'])('lets a page at %s in', (host) => {
    expect(refusalOf(request({ headers: { host, origin: `http://${host}` } }), TOKEN)).toBeUndefined();
  });

  const refused: readonly (readonly [what: string, asked: Asked, status: number])[] = [
    ['another origin', { headers: { origin: 'https://evil.example' } }, 403],
    ['another port of this computer', { headers: { origin: 'http://localhost:5555' } }, 403],
    ['an origin that begins alike', { headers: { origin: 'http://localhost:4321.evil.example' } }, 403],
    ['no origin', { headers: { origin: 'null' } }, 403],
    ['another site, by the browser’s own mark', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['another port, by the browser’s own mark', { headers: { 'sec-fetch-site': 'same-site' } }, 403],
    ['another host name', { headers: { host: 'evil.example:4321', origin: 'http://evil.example:4321' } }, 403],
    ['a host name that begins alike', { headers: { host: 'localhost.evil.example', origin: undefined } }, 403],
    ['no host name', { headers: { host: undefined, origin: undefined } }, 403],
    ['another computer', { from: '192.168.1.7' }, 403],
    ['a wrong token', { headers: { 'x-postil-token': 'another' } }, 401],
    ['no token', { headers: { 'x-postil-token': undefined } }, 401],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['plain text', { headers: { 'content-type': 'text/plain' } }, 415],
  ];
  it.each(refused)('refuses %s', (_, asked, status) => {
    expect(refusalOf(request(asked), TOKEN)?.status).toBe(status);
  });
});
