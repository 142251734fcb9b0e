// The local server's handler gets requests over raw connections, because `fetch` would correct most of these requests.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteHandler } from '../../src/cli/site-handler.ts';
import { temporaryFolder } from '../build/temporary-site.ts';

const SECRET = 'kept outside the site';

const dist = join(
  temporaryFolder({
    'outside.txt': SECRET,
    'site-beside/index.html': SECRET,
    'site/index.html': 'home',
    'site/404.html': 'nothing here',
    'site/claims/index.html': 'claims',
    'site/claims/a b.html': 'a b',
    'site/articles/text.html': '0123456789',
    'site/.hidden': SECRET,
    'site/.git/config': SECRET,
    'site/.well-known/security.txt': 'mail us',
  }),
  'site',
);

let server: Server;
beforeAll(async () => {
  symlinkSync(join(dirname(dist), 'outside.txt'), join(dist, 'way-out.txt'));
  symlinkSync(dirname(dist), join(dist, 'way-up'));
  symlinkSync('articles/text.html', join(dist, 'way-in.html'));
  spawnSync('mkfifo', [join(dist, 'pipe.html')]);
  server = createServer(siteHandler(dist));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Sends requests as text over one connection, and returns all responses. The last request closes the connection. */
function exchange(requests: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(requests));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()));
  });
}

async function ask(target: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  const [head = '', body = ''] = (await exchange(requestOf(target, { ...headers, connection: 'close' }, method))).split(
    '\r\n\r\n',
  );
  const [first = '', ...lines] = head.split('\r\n');
  const fields = lines.map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
  });
  return { status: Number(first.split(' ')[1]), headers: new Map(fields), body };
}

function requestOf(target: string, headers: Readonly<Record<string, string>>, method: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\nHost: localhost\r\n${lines.join('')}\r\n`;
}

describe('siteHandler(dist)', () => {
  it.each([
    ['/', 200, 'home'],
    ['http://localhost:4321/claims/?q=1', 200, 'claims'],
    ['/claims/a%20b.html', 200, 'a b'],
    ['/way-in.html', 200, '0123456789'],
    ['/.well-known/security.txt', 200, 'mail us'],
    ['/claims/a%20b', 404, 'nothing here'],
    ['/index.html/', 404, 'nothing here'],
    ['/claims//a%20b.html', 404, 'nothing here'],
    ['/claims/../index.html', 404, 'nothing here'],
    ['/..%2f..%2fetc', 404, 'nothing here'],
    ['/..%2fsite-beside', 404, 'nothing here'],
    ['/way-out.txt', 404, 'nothing here'],
    ['/way-up/outside.txt', 404, 'nothing here'],
    ['/way-up', 404, 'nothing here'],
    ['/pipe.html', 404, 'nothing here'],
    ['/.hidden', 404, 'nothing here'],
    ['/.git/config', 404, 'nothing here'],
    ['/index.html%00.txt', 404, 'nothing here'],
    [`/${'a'.repeat(5000)}`, 404, 'nothing here'],
  ])('answers GET %s with %i', async (target, status, body) => {
    const answer = await ask(target);
    expect([answer.status, answer.body]).toEqual([status, body]);
  });

  it.each(['//', '///', '//[', '//a:b/', 'http://[', '/%', '/%zz', '/%c0%af', '*'])(
    'answers GET %s with 400',
    async (target) => {
      expect((await ask(target)).status).toBe(400);
    },
  );

  it.each([
    ['/claims?q=1', '/claims/?q=1'],
    ['/claims#x', '/claims/'],
  ])('leads GET %s to %s', async (target, location) => {
    const { status, headers } = await ask(target);
    expect([status, headers.get('location')]).toEqual([301, location]);
  });

  it.each([
    ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
    ['bytes=-3', 206, 'bytes 7-9/10', '789'],
    ['bytes=7-', 206, 'bytes 7-9/10', '789'],
    ['bytes=9-2', 416, 'bytes */10', 'The file has no such range'],
    ['bytes=10-', 416, 'bytes */10', 'The file has no such range'],
    ['items=0-3', 200, undefined, '0123456789'],
    ['nonsense', 200, undefined, '0123456789'],
  ])('answers the range %s with %i', async (range, status, contentRange, body) => {
    const answer = await ask('/articles/text.html', { range });
    expect([answer.status, answer.headers.get('content-range'), answer.body]).toEqual([status, contentRange, body]);
  });

  it('sends a file once, and 304 to a browser that has it', async () => {
    const { headers } = await ask('/');
    const etag = headers.get('etag') ?? '';
    expect((await ask('/', { 'if-none-match': etag })).status).toBe(304);
    expect((await ask('/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('answers other methods than GET and HEAD with 405', async () => {
    expect((await ask('/', {}, 'HEAD')).body).toBe('');
    const { status, headers } = await ask('/', {}, 'DELETE');
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('serves what a new build has written', async () => {
    expect((await ask('/late.html')).status).toBe(404);
    writeFileSync(join(dist, 'late.html'), 'late');
    expect((await ask('/late.html')).body).toBe('late');
  });

  it('closes the files of interrupted requests', async () => {
    mkdirSync(join(dist, 'large'));
    writeFileSync(join(dist, 'large/file.bin'), Buffer.alloc(5_000_000));
    await Promise.all(Array.from({ length: 50 }, () => breakOff('/large/file.bin')));
    await expect.poll(() => openFiles('file.bin')).toBe(0);
  });
});

describe('10,000 requests of any kind', () => {
  it('are all answered, without a server error, a file from outside or a redirect to another host', async () => {
    const requests = requestsOf(10_000);
    for (let at = 0; at < requests.length; at += BATCH) {
      const batch = requests.slice(at, at + BATCH);
      const text = await exchange(batch.join('') + requestOf('/', { connection: 'close' }, 'GET'));
      const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
      expect(statuses.length, batch.slice(statuses.length - 1, statuses.length + 1).join('')).toBe(batch.length + 1);
      expect(statuses.filter((status) => !EXPECTED.has(status))).toEqual([]);
      expect(text).not.toContain(SECRET);
      expect(text).not.toMatch(/^location: (?!\/[^/\\])/im);
    }
    expect((await ask('/')).body).toBe('home');
    await expect.poll(() => openFiles(dist)).toBe(0);
  });
});

const EXPECTED = new Set([200, 206, 301, 304, 400, 404, 405, 412, 416]);

/** Number of requests in sequence over one connection. */
const BATCH = 100;

/** Arbitrary requests in valid HTTP. Invalid HTTP is not tested, because Node itself answers it with 400. */
function requestsOf(count: number): readonly string[] {
  const piece = fc.constantFrom(
    ...[
      '/',
      '/',
      '/',
      '//',
      '\\',
      '..',
      '.',
      '%2e',
      '%2F',
      '%5c',
      '%00',
      '%',
      '%zz',
      '%c0%af',
      '%E2%82',
      ':',
      '[',
      ']',
      '@',
    ],
    ...[
      '?',
      '#',
      ';',
      '~',
      'http://',
      'evil.test',
      'site-beside',
      'outside.txt',
      'way-out.txt',
      'way-up',
      'way-in.html',
    ],
    ...['pipe.html', '.git', '.hidden', 'config', '.well-known', 'claims', 'index.html', 'a%20b.html', 'articles'],
    ...['text.html', '404.html', 'con', 'a'.repeat(300)],
  );
  const target = fc
    .tuple(fc.constantFrom('/', '/', '/', '/', 'http://localhost/', '*'), fc.array(piece, { maxLength: 9 }))
    .map(([start, pieces]) => (start === '*' ? start : `${start}${pieces.join('')}`));
  const number = fc.constantFrom('', '0', '2', '3', '9', '10', '99999999999999999999', '-1', 'x');
  const range = fc
    .array(fc.tuple(number, number), { maxLength: 3 })
    .map((ranges) => `bytes=${ranges.map((pair) => pair.join('-')).join(',')}`);
  const headers = fc.record(
    {
      range: fc.oneof(range, fc.constantFrom('items=0-3', 'bytes', '=')),
      'if-none-match': fc.constantFrom('*', '"x"', 'W/'),
      'if-match': fc.constantFrom('*', '"x"'),
      'if-modified-since': fc.constantFrom('yesterday', 'Thu, 01 Jan 2099 00:00:00 GMT'),
      'if-range': fc.constantFrom('"x"', 'now'),
    },
    { requiredKeys: [] },
  );
  const method = fc.constantFrom('GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'TRACE');
  const request = fc.tuple(target, headers, method).map((parts) => requestOf(...parts));
  return fc.sample(request, { numRuns: count, seed: 7 });
}

function breakOff(target: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () =>
      socket.write(requestOf(target, {}, 'GET')),
    );
    socket.once('data', () => socket.destroy());
    socket.once('close', () => resolve());
  });
}

/** Number of open files of this process whose paths contain `name`; 0 on a system without /proc. */
function openFiles(name: string): number {
  return linksIn('/proc/self/fd').filter((path) => path.includes(name)).length;
}

function linksIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => {
    try {
      return [readlinkSync(join(folder, file))];
    } catch {
      // The descriptor was the one with which the folder itself was read. It is closed now.
      return [];
    }
  });
}
