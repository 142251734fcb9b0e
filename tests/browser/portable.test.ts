// One build works at every address: at a server's root, below a prefix, and from disk, each page has the same look and
// links.

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type RunningServer, serve } from '../../src/cli/server.ts';
import { openPage } from './open-page.ts';

const { dist, url } = inject('site');

/** Pages that are not compared: 404.html depends on its address, and a page from disk can't read the search index. */
const BOUND = new Set(['404.html', 'search.html']);

/** The index and the first other page of each folder. */
const pages = firstTwoOfEachFolder(
  globSync('**/*.html', { cwd: dist, ignore: ['downloads/**'] }).filter((page) => !BOUND.has(page)),
);

describe('the built site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postil-prefix-'));
  let server: RunningServer;
  beforeAll(async () => {
    cpSync(dist, join(folder, 'prefix'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '');
    server = await serve(folder, { port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(pages)('shows %s in the same way at the root, below a prefix and from disk', async (path) => {
    const [atRoot, below, onDisk] = [url, `${server.url}prefix/`, `${pathToFileURL(dist)}/`].map((base) =>
      shown(base, path),
    );
    expect(await below).toEqual(await atRoot);
    expect(await onDisk).toEqual(await atRoot);
  });
});

/** The look of a page and the targets of its links, relative to the site's address. */
async function shown(base: string, path: string) {
  const page = await openPage(base + path);
  const seen = await page.evaluate(async () => {
    await document.fonts.ready;
    const { fontFamily, color, lineHeight, marginBlock } = getComputedStyle(document.body);
    return {
      title: document.title,
      // The height is not compared, because it depends on whether the fonts are loaded in time.
      style: { fontFamily, color, lineHeight, marginBlock },
      fonts: [...document.fonts]
        // Fallback fonts (“… as …”) are not compared, because they depend on the machine.
        .filter(({ family, status }) => status === 'loaded' && !family.includes(' as '))
        .map(({ family, style, weight }) => `${family} ${style} ${weight}`)
        .sort(),
      broken: [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
      links: [...document.links].map((link) => link.href),
    };
  });
  const inside = (link: string) => link.startsWith(base) || !/^(file|http:\/\/127)/.test(link);
  expect(seen.links.filter((link) => !inside(link))).toEqual([]);
  return { ...seen, links: seen.links.map((link) => link.replace(base, '')) };
}

function firstTwoOfEachFolder(paths: readonly string[]): readonly string[] {
  const folders = Map.groupBy(paths.toSorted(), (path) => path.slice(0, path.lastIndexOf('/') + 1));
  return [...folders.values()].flatMap((own) => {
    const index = own.filter((path) => path.endsWith('index.html'));
    return [...index, ...own.filter((path) => !index.includes(path)).slice(0, 1)];
  });
}
