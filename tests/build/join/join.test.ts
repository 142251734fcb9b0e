// Minimal built libraries are joined: their files are unchanged, one search covers all of them, and actors are linked.

import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { joinSites } from '../../../src/build/join/join.ts';
import type { LibraryPart } from '../../../src/model/library-part.ts';
import { languagesIn } from '../../../src/search/index/start-script.ts';
import { writeSearch } from '../../../src/search/index/write-search.ts';
import { openStart } from '../../search/pagefind.ts';
import { temporaryFolder, temporarySite } from '../temporary-site.ts';

const PAGE =
  '<!doctype html><html><head><title>x</title></head><body><header class="site-header">parts</header><main id="main"><article>MAIN</article></main><footer class="site-footer">own</footer></body></html>';

const WORDS = { north: 'The harbour is deep.', south: 'The harbour is shallow.', west: 'Nobody mentions ships.' };

describe('joinSites(out, dists)', () => {
  const folder = temporaryFolder({});
  const out = join(folder, 'out');

  beforeAll(async () => {
    for (const [name, text] of Object.entries(WORDS)) await writeLibrary(join(folder, name), name, text);
    await joinSites(out, new Map(Object.keys(WORDS).map((name) => [name, join(folder, name)])));
  });

  it.each(['', 'north', 'west'])('searches all parts from "%s", with links to the right part', async (from) => {
    const start = openStart(join(out, from));
    const [english] = start.languages;
    const engine = start.open('en', english?.parts[0]?.folder, english?.parts[0]?.pages);
    for (const part of english?.parts.slice(1) ?? [])
      await engine.mergeIndex(part.folder, { baseUrl: `/${part.pages}`, metaCacheTag: '' });
    const { results } = await engine.search('harbour', {});
    const urls = await Promise.all(results.map(async ({ data }) => (await data()).url));
    const files = urls.map((url) => join(out, from, url.slice(1)));
    expect(files.toSorted()).toEqual(['north', 'south'].map((name) => join(out, name, 'claims/a/one.html')));
  });

  it('leaves the indexes as they are, and lists each once in every start script, a part’s own first', () => {
    const listed = languagesIn(readFileSync(join(out, 'south/pagefind/start.js'), 'utf8'));
    expect(listed.map(({ parts }) => parts.map(({ folder: at, pages }) => [at, pages]))).toEqual([
      [
        ['en/', ''],
        ['../../north/pagefind/en/', '../north/'],
        ['../../west/pagefind/en/', '../west/'],
      ],
    ]);
    for (const part of listed.flatMap(({ parts }) => parts))
      expect(existsSync(join(out, 'south/pagefind', part.folder, part.files.table))).toBe(true);
  });

  it('gives each part’s worker the path in the links of the part’s 404 page', () => {
    const worker = readFileSync(join(out, 'south/sw.js'), 'utf8');
    expect(worker).toContain('="/south-alone/');
  });

  it('shows on an actor’s page the entries of other parts, and lists every actor once', () => {
    const page = readFileSync(join(out, 'north/actors/mayor.html'), 'utf8');
    expect(page).toContain('<a class="statement" href="../../south/actors/mayor.html">south</a>');
    expect(page).toContain('holds 1 claim, named in 2 articles');
    expect(page).not.toContain('../../west/');
    expect(readFileSync(join(out, 'actors.html'), 'utf8').match(/<b>The mayor<\/b>/g)).toHaveLength(1);
  });

  it('replaces the result of an earlier join, but no other folder, such as one of the libraries', async () => {
    const north = join(folder, 'north');
    await joinSites(out, new Map([['north', north]]));
    expect(existsSync(join(out, 'south'))).toBe(false);
    const { folder: other } = temporarySite({ 'diary.txt': 'mine' });
    for (const place of [other, join(other, 'diary.txt'), join(folder, 'south')])
      await expect(joinSites(place, new Map([['north', north]]))).rejects.toMatchObject({ problem: { rule: 'file' } });
    expect(readFileSync(join(other, 'diary.txt'), 'utf8')).toBe('mine');
    expect(existsSync(join(folder, 'south/part.json'))).toBe(true);
  });

  it('refuses a folder that is not a built library', async () => {
    const { folder: other } = temporarySite({ 'index.html': '' });
    expect(await joinSites(join(other, 'out'), new Map([['other', other]]))).toMatchObject({
      problems: [{ file: other, found: expect.stringContaining('part.json') }],
    });
  });

  it.each([
    ['{"title": "x"', 'it is not JSON'],
    ['[]', 'expected object'],
    ['{"title": 1, "language": "en", "articles": 1, "actors": []}', 'title: Invalid input'],
    ['{"title": "x", "language": "en", "articles": 1, "actors": {}}', 'actors: Invalid input'],
    [
      '{"title": "x", "language": "en", "articles": 1, "actors": [{"id": "../../x", "name": "x", "type": "person", "held": 1, "named": 1}]}',
      'actors.0.id: expected lower-case',
    ],
  ])('refuses a part.json with %s', async (text, says) => {
    const { folder: place } = temporarySite({});
    cpSync(join(folder, 'north'), join(place, 'odd'), { recursive: true });
    writeFileSync(join(place, 'odd/part.json'), text);
    expect(await joinSites(join(place, 'out'), new Map([['odd', join(place, 'odd')]]))).toMatchObject({
      problems: [{ rule: 'no-library', found: expect.stringContaining(says) }],
    });
    expect(existsSync(join(place, 'out'))).toBe(false);
  });

  it('keeps the earlier site if a page has another form, and names the page', async () => {
    const { folder: place, read } = temporarySite({});
    const sites = new Map(['one', 'two'].map((name) => [name, join(place, name)]));
    for (const dist of sites.values()) cpSync(join(folder, 'north'), dist, { recursive: true });
    await joinSites(join(place, 'out'), sites);
    writeFileSync(join(place, 'two/actors/mayor.html'), 'other');
    await expect(joinSites(join(place, 'out'), sites)).rejects.toMatchObject({
      problem: { file: join(place, 'two/actors/mayor.html'), rule: 'no-library' },
    });
    expect(read('out/one/actors/mayor.html')).toContain('../../two/actors/mayor.html');
  });

  it.each(['styles', 'Actors.html', 'pagefind', '.hidden'])('refuses a part with the name %s', async (name) => {
    const { folder: place } = temporarySite({});
    expect(await joinSites(join(place, 'out'), new Map([[name, place]]))).toMatchObject({
      problems: [{ rule: 'part-name', remedy: 'rename the folder' }],
    });
  });

  it.each(['papers#1', '100%', 'a"b', 'a?b=c', 'in 1926', 'Ærø'])('links to a part with the name %s', async (name) => {
    const { folder: place } = temporarySite({});
    const sites = new Map([name, 'plain'].map((each) => [each, join(place, each)]));
    for (const dist of sites.values()) cpSync(join(folder, 'north'), dist, { recursive: true });
    const joined = join(place, 'out');
    await joinSites(joined, sites);
    const [page = '', own = ''] = ['actors.html', 'plain/actors/mayor.html'].map((file) =>
      readFileSync(join(joined, file), 'utf8'),
    );
    const [link = ''] = hrefsIn(own).filter((href) => href.startsWith('../../'));
    for (const [base, href] of [
      ...hrefsIn(page).map((each) => ['actors.html', each]),
      ['plain/actors/mayor.html', link],
    ]) {
      const { pathname, hash, search } = new URL(href ?? '', `file:///${base}`);
      expect(existsSync(join(joined, decodeURIComponent(pathname))), href).toBe(true);
      expect(hash + search).toBe('');
    }
    const start = openStart(joined);
    const urls = (start.languages[0]?.parts ?? []).map(({ folder: at }) => new URL(at, 'file:///pagefind/').pathname);
    expect(urls.every((url) => existsSync(join(joined, decodeURIComponent(url))))).toBe(true);
  });
});

function hrefsIn(html: string): readonly string[] {
  return [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href);
}

async function writeLibrary(dist: string, name: string, text: string): Promise<void> {
  const actors = [
    { id: 'mayor', name: 'The mayor', type: 'person', held: name === 'west' ? 0 : 1, named: name === 'west' ? 0 : 2 },
  ] as const;
  const part: LibraryPart = { title: name, language: 'en', articles: 1, path: `/${name}-alone/`, actors };
  const files = {
    'part.json': JSON.stringify(part),
    'search.html': PAGE,
    'actors/mayor.html': PAGE,
    'styles/a.css': '',
    'scripts/a.js': '',
    'app-icons/a.png': '',
    'favicon.svg': '',
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(dist, file, '..'), { recursive: true });
    writeFileSync(join(dist, file), content);
  }
  const record = { kind: 'claim', url: 'claims/a/one.html', language: 'en', title: 'one' } as const;
  const records = [{ ...record, content: text, meta: { place: name }, filters: {} }];
  await writeSearch({ records, names: { article: {}, actor: {} }, dist });
}
