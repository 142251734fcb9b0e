import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertPortFree, type RunningServer, serve } from '../../src/cli/server.ts';
import { temporaryFolder, temporarySite } from '../build/temporary-site.ts';

const anyPort = { port: 0, host: '127.0.0.1' };

describe('serve(dist)', () => {
  const dist = temporaryFolder({
    'index.html': 'home',
    '404.html': 'nothing here',
    'claims/index.html': 'claims',
    'claims/a b.html': 'a b',
    'styles/site.css': 'a {}',
    'empty/file.txt': 'text',
  });
  let server: RunningServer;
  beforeAll(async () => {
    server = await serve(dist, anyPort);
  });
  afterAll(() => server.close());

  it.each([
    ['', 200, 'home'],
    ['index.html?q=1', 200, 'home'],
    ['claims/', 200, 'claims'],
    ['claims/a%20b.html', 200, 'a b'],
    ['claims/a%20b', 404, 'nothing here'],
    ['empty/', 404, 'nothing here'],
    ['%', 400, 'This address is not well formed'],
    ['..%2F..%2Fetc/passwd', 404, 'nothing here'],
  ])('answers /%s with %i', async (path, status, body) => {
    const response = await fetch(server.url + path);
    expect([response.status, await response.text()]).toEqual([status, body]);
  });

  it('redirects a folder’s address without a slash to the address with it', async () => {
    const response = await fetch(`${server.url}claims?q=1`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/claims/?q=1']);
  });

  it('names the type of a file', async () => {
    expect((await fetch(`${server.url}styles/site.css`)).headers.get('content-type')).toContain('text/css');
  });

  it('reports that its port is in use, and which port to try', async () => {
    const port = Number(new URL(server.url).port);
    const message = `127.0.0.1:${port}: this port is in use; stop the program that uses the port, or choose another port: PORT=${port + 1} (port)`;
    await expect(serve(dist, { port, host: '127.0.0.1' })).rejects.toThrow(message);
    await expect(assertPortFree({ port, host: '127.0.0.1' })).rejects.toThrow(message);
  });

  it('reports that there is no built site', async () => {
    const { folder } = temporarySite({});
    await expect(serve(folder, anyPort)).rejects.toThrow(
      `${folder}: there is no built site in this folder; run "npm run build" first (no-site)`,
    );
  });
});
