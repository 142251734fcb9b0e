import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeWorker } from '../../../src/build/offline/write-worker.ts';
import type { OfflineList } from '../../../src/model/offline.ts';
import { type TemporarySite, temporarySite } from '../temporary-site.ts';

const FILES = {
  'index.html': '<p>home',
  '404.html': '<p>missing',
  _headers: '/*',
  'sitemap.xml': '<x/>',
  'styles/a.css': 'p{}',
  'styles/a.woff2': 'w2',
  'articles/index.html': '<p>all',
  'articles/پل 100%.html': '<p>one',
  'claims/a/b.html': '<p>b',
  'pagefind/en/fragment/f.pf_fragment': 'ff',
  'pagefind/en/index/i.pf_index': 'ii',
  'pagefind/en/x.pf_meta': 'm',
  'pagefind/start.js': 's',
  'pagefind-disk/en/x.js': 'm',
  'data/a.csv': 'd',
};

describe('writeWorker(dist)', () => {
  it('lists all files for reading, each by the beginning of its SHA-256, addresses percent-encoded', async () => {
    const site = temporarySite(FILES);
    await writeWorker(site.folder);
    const { files } = listOf(site);
    expect(files.map(({ url }) => url)).toEqual([
      '404.html',
      'articles/index.html',
      'articles/%D9%BE%D9%84%20100%25.html',
      'claims/a/b.html',
      'index.html',
      'pagefind/en/fragment/f.pf_fragment',
      'pagefind/en/index/i.pf_index',
      'pagefind/en/x.pf_meta',
      'pagefind/start.js',
      'styles/a.css',
      'styles/a.woff2',
    ]);
    const sha = createHash('sha256').update(FILES['index.html']).digest('hex').slice(0, 16);
    expect(files.find(({ url }) => url === 'index.html')).toEqual({ url: 'index.html', revision: sha, bytes: 7 });
  });

  it('gives the worker the shell, the list itself, and the first files of every search', async () => {
    const site = temporarySite(FILES);
    await writeWorker(site.folder);
    const shell = [...site.read('sw.js').matchAll(/\burl:"([^"]*)"/g)].map(([, url]) => url);
    expect(shell).toEqual([
      'offline.json',
      '404.html',
      'articles/index.html',
      'index.html',
      'pagefind/en/x.pf_meta',
      'pagefind/start.js',
      'styles/a.css',
      'styles/a.woff2',
    ]);
  });

  it('makes the same worker from the same files, also in the same folder again, and another one from other files', async () => {
    const [site, same, other] = [
      temporarySite(FILES),
      temporarySite(FILES),
      temporarySite({ ...FILES, 'claims/a/b.html': '<p>c' }),
    ];
    await writeWorker(site.folder);
    await writeWorker(site.folder);
    await writeWorker(same.folder);
    await writeWorker(other.folder);
    expect(same.read('sw.js')).toBe(site.read('sw.js'));
    expect(other.read('sw.js')).not.toBe(site.read('sw.js'));
  });

  it('treats a library as small up to a number of bytes', async () => {
    const site = temporarySite(FILES);
    const bytes = 7 + 10 + 3 + 2 + 6 + 6 + 4 + 2 + 2 + 1 + 1;
    await writeWorker(site.folder, { small: bytes });
    expect(listOf(site).small).toBe(true);
    await writeWorker(site.folder, { small: bytes - 1 });
    expect(listOf(site).small).toBe(false);
  });
});

function listOf(site: TemporarySite): OfflineList {
  return JSON.parse(site.read('offline.json'));
}
