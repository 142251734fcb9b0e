import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rechunk } from '../../../src/search/index/language-indexes.ts';
import { writeSearch } from '../../../src/search/index/write-search.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { temporaryFolder } from '../../build/temporary-site.ts';
import { openStart } from '../pagefind.ts';

/** Beginnings of generated words. With numbers added, there are enough different words for many chunks. */
const BEGINNINGS = ['constitut', 'convent', 'conting', 'union', 'unity', 'unless', 'people', 'peopl', 'power', 'zeal'];
const COUNT = 1500;
const texts = Array.from({ length: COUNT }, (_, i) =>
  Array.from({ length: 12 }, (_, k) => `${BEGINNINGS[(i + k) % BEGINNINGS.length]}${(i * 7 + k * 13) % 97}`).join(' '),
);

describe('rechunk(files, language)', async () => {
  afterAll(() => close());
  const { index } = await createIndex();
  for (const [i, content] of texts.entries())
    await index?.addCustomRecord({ url: `${i}.html`, language: 'en', content, meta: {} });
  const { files = [] } = (await index?.getFiles()) ?? {};
  const cut = rechunk(files, 'en');

  it('keeps all words with all their places', () => {
    expect(wordsOf(cut)).toEqual(wordsOf(files));
  });

  it('never separates words with the same first three letters', () => {
    const chunks = chunksOf(cut).map((words) => new Set(words.map(([word]) => word.slice(0, 3))));
    const all = chunks.flatMap((beginnings) => [...beginnings]);
    expect(all.length).toBe(new Set(all).size);
    expect(chunks.length).toBeGreaterThan(1);
  });

  it('names each file by its content', () => {
    const paths = cut.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(rechunk(files, 'en')).toEqual(cut);
  });
});

describe('a search for the beginning of a word', () => {
  const dist = temporaryFolder({});
  beforeAll(() => writeSearch({ records: texts.map(recordOf), names: { article: {}, actor: {} }, dist }));

  it.each(['con', 'constitut', 'uni', 'union1', 'unl', 'peo', 'pow', 'zeal9'])(
    'finds all that begin with %s',
    async (typed) => {
      const { results } = await openStart(dist).open('en').search(typed, {});
      expect(results.length).toBe(
        texts.filter((text) => text.split(' ').some((word) => word.startsWith(typed))).length,
      );
    },
  );
});

function recordOf(content: string, i: number): SearchRecord {
  return { kind: 'claim', url: `${i}.html`, language: 'en', title: '', content, meta: {}, filters: {} };
}

type Files = ReturnType<typeof rechunk>;
type Words = readonly (readonly [word: string, ...places: readonly unknown[]])[];

function chunksOf(files: Files): readonly Words[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const read = (file: Files[number] | undefined) => decode(gunzipSync(file?.content ?? new Uint8Array()).subarray(12));
  return read(meta)[2].map(([, , name]: readonly string[]) => read(byPath.get(`index/${name}.pf_index`))[0]);
}

function wordsOf(files: Files): Words {
  return chunksOf(files).flat();
}
