// Pagefind's private file formats: a small index by the pinned version of Pagefind is decoded, divided into other
// chunks, and compared with a golden file. After an upgrade of Pagefind, this test shows what has changed; see UPGRADE.

import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex, type IndexFile } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { rechunk } from '../../../src/search/index/language-indexes.ts';
import {
  classicEngine,
  isReadBySearch,
  readWords,
  startFiles,
  VERSION,
  withFragments,
  withNumbers,
} from '../../../src/search/index/pagefind-format.ts';
import { pagefindMeta, readPageList } from '../../../src/search/page-list.ts';

const GOLDEN = 'tests/search/index/pagefind-format.golden.json';

const UPGRADE = `
Pagefind's files differ from ${GOLDEN}. If Pagefind was upgraded:
  1. compare the golden file with ${GOLDEN}.actual, which this test has written;
  2. correct src/search/index/pagefind-format.ts where it reads or writes what has changed, and set VERSION there;
  3. move the actual file to ${GOLDEN}, and run npm test -- tests/search tests/browser/search.test.ts.
If Pagefind is the same, a change of Postil's is the cause: correct it, and leave the golden file alone.`;

/** A small index with a title, a passage, a claim with filters, and words whose UTF-8 and UTF-16 sort orders differ. */
async function tinyIndex(): Promise<readonly IndexFile[]> {
  const { index } = await createIndex({ keepIndexUrl: true });
  const content = `<!doctype html><html lang="en"><head><meta data-pagefind-meta="title[content]" content="A bridge"><meta data-pagefind-filter="kind[content]" content="article"></head><body><p id="p1" data-pagefind-title="¶ 1">The river bridge: ｂ 𝒷 bridging.</p></body></html>`;
  await index?.addHTMLFile({ url: 'articles/bridge.html', content });
  await index?.addCustomRecord({
    url: 'articles/bridge.html#claim-cost',
    language: 'en',
    content: 'The town cannot pay for the bridge',
    meta: { title: 'Cost' },
    filters: { kind: ['claim'], holder: ['mayor'] },
  });
  return (await index?.getFiles())?.files ?? [];
}

describe('the formats of Pagefind', async () => {
  afterAll(() => close());
  const files = await tinyIndex();

  it(`are those of version ${VERSION}, as the golden file has them`, () => {
    const actual = { made: decoded(files), rechunked: decoded(rechunk(files, 'en')) };
    const golden = JSON.parse(readFileSync(GOLDEN, 'utf8'));
    if (JSON.stringify(actual) !== JSON.stringify(golden))
      writeFileSync(`${GOLDEN}.actual`, `${JSON.stringify(actual, undefined, 1)}\n`);
    expect(actual, UPGRADE).toEqual(golden);
  });

  it('are those of the version that package.json pins', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(dependencies.pagefind, UPGRADE).toBe(VERSION);
  });

  it('have an engine that reads files through the page and starts no worker', async () => {
    const engine = await classicEngine(files);
    const count = (pattern: RegExp) => [...engine.matchAll(pattern)].length;
    // Only counts are compared, because a failure would otherwise print the whole engine.
    expect(
      {
        throughPage: count(/\(0,globalThis\.postilSearch\.fetch\)\(/g),
        past: count(/[^.\w]fetch\(|new Worker|import\.meta/g),
      },
      UPGRADE,
    ).toEqual({ throughPage: 2, past: 0 });
  });
});

describe('readWords(files)', async () => {
  const files = await tinyIndex();

  it('reads every word once, ordered by its UTF-8 bytes', () => {
    const words = readWords(files).map(([word]) => word);
    expect(words).toEqual([...new Set(words)].toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    expect(words).toEqual(expect.arrayContaining(['bridg', 'town']));
  });

  it.each([
    {
      what: 'no list of chunks',
      wrong: files.filter(({ path }) => !path.endsWith('.pf_meta')),
      fault: /no file .*pf_meta/,
    },
    { what: 'no chunk', wrong: files.filter(({ path }) => !path.startsWith('index/')), fault: /wrote no such file/ },
  ])('refuses files with $what', ({ wrong, fault }) => {
    expect(() => readWords(wrong)).toThrow(fault);
  });
});

describe('withFragments(files, change)', async () => {
  const files = await tinyIndex();

  it('changes the content of a fragment and no name', () => {
    const changed = withFragments(files, (fragment) =>
      fragment.url.includes('#') ? { ...fragment, content: '', meta: { quote: 'the till' } } : undefined,
    );
    expect(changed.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    const fragments = Object.entries(decoded(changed)).filter(([path]) => path.startsWith('fragment/'));
    expect(fragments.map(([, fragment]) => fragment)).toMatchObject([
      { url: 'articles/bridge.html', meta: { title: 'A bridge' } },
      { url: 'articles/bridge.html#claim-cost', content: '', meta: { quote: 'the till' } },
    ]);
  });
});

describe('withNumbers(files, language, records)', async () => {
  const files = await tinyIndex();
  const records = [
    { kind: 'article', url: 'articles/bridge.html' },
    { kind: 'claim', url: 'articles/bridge.html#claim-cost' },
  ];

  it('gives a list from which a page makes Pagefind’s own, with numbers for names', () => {
    const { list } = withNumbers(files, 'en', records);
    const made = decode(pagefindMeta(readPageList(new Uint8Array(gunzipSync(list.content)).buffer), 3));
    const own = decode(
      gunzipSync(files.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? new Uint8Array()).subarray(12),
    );
    expect(made[1]).toEqual(own[1].map(([, words]: readonly unknown[], row: number) => [`3-${row}`, words]));
    expect([made[0], ...made.slice(2)]).toEqual([own[0], ...own.slice(2)]);
  });

  it('refuses records in another order', () => {
    expect(() => withNumbers(files, 'en', records.toReversed())).toThrow(/lists articles\/bridge\.html where/);
  });
});

describe('startFiles(files, language)', async () => {
  const files = await tinyIndex();

  it('names a file that exists, and that isReadBySearch(path) does not count', () => {
    const { wasm } = startFiles(files, 'en');
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining([wasm]));
    expect(isReadBySearch(wasm)).toBe(false);
    expect(paths.filter(isReadBySearch).map((path) => path.split('/')[0])).toEqual(['fragment', 'fragment', 'index']);
  });
});

/** The decoded files of an index, by path. For the engine and for Pagefind's interface, only the names. */
function decoded(files: readonly IndexFile[]): Readonly<Record<string, unknown>> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return JSON.parse(JSON.stringify(Object.fromEntries(sorted.map((file) => [file.path, contentOf(file)]))));
}

function contentOf({ path, content }: IndexFile): unknown {
  const unpacked = () => gunzipSync(content).subarray('pagefind_dcd'.length);
  if (/\.pf_(meta|index|filter)$/.test(path)) return decode(unpacked());
  if (path.endsWith('.pf_fragment')) return JSON.parse(unpacked().toString('utf8'));
  return path.endsWith('.json') ? JSON.parse(Buffer.from(content).toString('utf8')) : 'not compared';
}
