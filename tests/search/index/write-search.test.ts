import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeSearch } from '../../../src/search/index/write-search.ts';
import { readPageList } from '../../../src/search/page-list.ts';
import { forIndex } from '../../../src/search/records/for-index.ts';
import type { FilterNames, SearchRecord } from '../../../src/search/records/record.ts';
import { diskScript } from '../../../src/search/site-files.ts';
import { temporaryFolder, temporarySite } from '../../build/temporary-site.ts';
import { openStart, type Pagefind } from '../pagefind.ts';

const records: readonly SearchRecord[] = [
  {
    kind: 'article',
    url: 'articles/bridge.html',
    language: 'en-GB',
    title: 'A second bridge',
    meta: { byline: 'by A. Writer' },
    filters: { article: ['bridge'], holder: ['a-writer'], actor: ['mayor', 'river-rail'] },
    passages: [
      { id: 'title', title: 'title', text: 'A second bridge' },
      {
        id: 'p1',
        title: '¶ 1',
        text: 'The town’s granary—an almanac of harvests…ledgers and all—burned; “quoted” words, co\u00ADoperation, ﬁreworks.',
      },
      {
        id: 'p2',
        title: '¶ 2',
        text: 'A well‑known river–rail link: l’hôpital, naïve hopes, the Ｆｅｒｒｙ, Cæsar, U.S.-made cranes and an internationally-recognized harbour.',
      },
    ],
  },
  {
    kind: 'claim',
    url: 'articles/bridge.html#claim-cost',
    language: 'en',
    title: 'The town cannot pay',
    content: 'The town cannot pay for a second bridge.\nthe till—as ever—is empty',
    meta: {
      statement: 'The town cannot pay for a second bridge.',
      quote: 'the till—as ever—is empty',
      holder: 'The mayor',
    },
    filters: { article: ['bridge'], holder: ['mayor'], stance: ['reports'], type: ['fact'] },
  },
  {
    kind: 'actor',
    url: 'actors/mayor.html',
    language: 'en',
    title: 'The mayor',
    content: 'burgomaster',
    meta: {},
    filters: { actor: ['mayor'] },
  },
  {
    kind: 'article',
    url: 'articles/pol.html',
    language: 'fa',
    title: 'پل دوم',
    meta: {},
    filters: {},
    passages: [{ id: 'p1', title: '¶ 1', text: 'شهردار می‌خواهد مذاکره کند' }],
  },
  {
    kind: 'article',
    url: 'articles/lodz.html',
    language: 'pl',
    title: 'Łódź',
    meta: {},
    filters: {},
    passages: [
      { id: 'title', title: 'title', text: 'Łódź' },
      {
        id: 'p1',
        title: '¶ 1',
        text: 'W Łodzi—„mieście” nad Łódką…most—jest. Smørrebrød, Þór, eiðr, Straße, ışık, Ħamrun.',
      },
    ],
  },
  {
    kind: 'article',
    url: 'articles/qiao.html',
    language: 'zh-Hant',
    title: '橋',
    meta: {},
    filters: {},
    passages: [{ id: 'p1', title: '¶ 1', text: '沒有戰爭也沒有談判' }],
  },
];

const names: FilterNames = {
  article: { bridge: 'A second bridge' },
  actor: { mayor: 'The mayor', 'a-writer': 'A. Writer', 'river-rail': 'River & Rail, Ltd.', nobody: 'Nobody' },
};

const p1 = '/articles/bridge.html#p1';
const p2 = '/articles/bridge.html#p2';

/** Queries, each with the URL of an expected result. */
const found: readonly { readonly query: string; readonly url: string; readonly language?: string }[] = [
  { query: 'granary', url: p1 },
  { query: 'almanac', url: p1 },
  { query: 'ledgers', url: p1 },
  { query: 'burned', url: p1 },
  { query: 'quoted', url: p1 },
  { query: 'cooperation', url: p1 },
  { query: 'fireworks', url: p1 },
  { query: 'ﬁreworks', url: p1 },
  { query: 'town’s', url: p1 },
  { query: "town's", url: p1 },
  { query: '"granary an almanac"', url: p1 },
  { query: '"granary—an almanac"', url: p1 },
  { query: '"harvests…ledgers and all"', url: p1 },
  { query: 'well-known', url: p2 },
  { query: 'well‑known', url: p2 },
  { query: 'rail', url: p2 },
  { query: 'hôpital', url: p2 },
  { query: 'hopital', url: p2 },
  { query: 'l’hôpital', url: p2 },
  { query: "l'hôpital", url: p2 },
  { query: 'naive', url: p2 },
  { query: 'ferry', url: p2 },
  { query: 'caesar', url: p2 },
  { query: 'Cæsar', url: p2 },
  { query: 'cranes', url: p2 },
  { query: 'recognized', url: p2 },
  { query: 'till', url: '/articles/bridge.html#claim-cost' },
  { query: 'ever', url: '/articles/bridge.html#claim-cost' },
  { query: 'burgomaster', url: '/actors/mayor.html' },
  { query: 'مذاکره', url: '/articles/pol.html#p1', language: 'fa' },
  { query: 'می‌خواهد', url: '/articles/pol.html#p1', language: 'fa' },
  ...['lodzi', 'Łodzi', 'LODKA', 'smorrebrod', 'thor', 'eidr', 'strasse', 'isik', 'hamrun'].map((query) => ({
    query,
    url: '/articles/lodz.html#p1',
    language: 'pl',
  })),
  { query: '談判', url: '/articles/qiao.html#p1', language: 'zh' },
];

describe('writeSearch({ records, names, dist })', () => {
  const dist = temporaryFolder({});
  const engines = new Map<string, Pagefind>();

  beforeAll(async () => {
    await writeSearch({ records, names, dist });
    const start = openStart(dist);
    for (const { language } of start.languages) engines.set(language, start.open(language));
  });

  const search = async (query: string | null, language = 'en') => {
    const { results } = await (engines.get(language) as Pagefind).search(query, {});
    return Promise.all(results.map((result) => result.data()));
  };

  it.each(found)('finds $query at $url', async ({ query, url, language }) => {
    const results = await search(forIndex(query), language);
    expect(results.flatMap((result) => [result.url, ...result.sub_results.map((passage) => passage.url)])).toContain(
      url,
    );
  });

  it('names the passage that a word opens', async () => {
    const [article] = await search('granary');
    expect(article?.sub_results.map(({ title }) => title)).toEqual(['¶ 1']);
  });

  it('keeps shown values as written', async () => {
    const [claim] = await search('till');
    expect(claim).toMatchObject({
      meta: {
        statement: 'The town cannot pay for a second bridge.',
        quote: 'the till—as ever—is empty',
        holder: 'The mayor',
      },
      filters: { kind: ['claim'], holder: ['mayor'], stance: ['reports'], type: ['fact'], article: ['bridge'] },
    });
  });

  it('shows excerpts with the letters and marks of the text', async () => {
    const [polish] = await search('lodzi', 'pl');
    const passage = polish?.sub_results.find(({ url }) => url.endsWith('#p1'));
    expect(passage?.plain_excerpt).toContain(
      'W Łodzi— „mieście” nad Łódką… most— jest. Smørrebrød, Þór, eiðr, Straße, ışık, Ħamrun.',
    );
    const [english] = await search('granary');
    expect(english?.sub_results[0]?.plain_excerpt).toContain('The town’s granary— an almanac of harvests… ledgers');
  });

  it('lists the languages, the largest first', () => {
    expect(openStart(dist).languages.map(({ language }) => language)).toEqual(['en', 'fa', 'pl', 'zh']);
  });

  it('has a table of the filter values of each result, with the names of these ids only', async () => {
    const [english] = openStart(dist).languages;
    const table = JSON.parse(
      gunzipSync(readFileSync(join(dist, 'pagefind/en', english?.parts[0]?.files.table ?? ''))).toString(),
    );
    expect(table.filters).toEqual({
      kind: [['article'], ['claim'], ['actor']],
      article: [['bridge'], ['bridge'], []],
      holder: [['a-writer'], ['mayor'], []],
      stance: [[], ['reports'], []],
      type: [[], ['fact'], []],
      actor: [['mayor', 'river-rail'], [], ['mayor']],
    });
    expect(table.names).toEqual({
      article: { bridge: 'A second bridge' },
      actor: { mayor: 'The mayor', 'a-writer': 'A. Writer', 'river-rail': 'River & Rail, Ltd.' },
    });
  });

  it('numbers the records of each index in their order, and has the fragments of thirty-two in a file', async () => {
    const { results } = await (engines.get('en') as Pagefind).search(null, {});
    expect(results.map(({ id }) => id).toSorted()).toEqual(['0-0', '0-1', '0-2']);
    expect(filesIn(dist, 'pagefind/en/fragment')).toHaveLength(1);
    const [english] = openStart(dist).languages;
    const file = gunzipSync(readFileSync(join(dist, 'pagefind/en', english?.parts[0]?.files.pages ?? '')));
    const { kinds, words } = readPageList(new Uint8Array(file).buffer);
    expect(kinds).toEqual([
      ['article', 1],
      ['claim', 1],
      ['actor', 1],
    ]);
    expect(words[1]).toBeGreaterThan(words[2] ?? 0);
  });

  it('has every file also in a script, for pages opened from disk', () => {
    for (const path of filesIn(dist, 'pagefind').filter((path) => path !== 'start.js')) {
      const [language = ''] = path.split('/');
      const script = readFileSync(
        join(dist, 'pagefind-disk', language, diskScript(path.slice(language.length + 1))),
        'utf8',
      );
      const base64 = readFileSync(join(dist, 'pagefind', path)).toString('base64');
      expect(script).toContain(`postilSearch.file("${path}","${base64}")`);
    }
  });

  it('writes the same files for the same records, and gives a changed file another name', async () => {
    const again = temporarySite({}).folder;
    await writeSearch({ records, names, dist: again });
    const contents = (folder: string) =>
      filesIn(folder).map((path) => [path, readFileSync(join(folder, path)).toString('base64')]);
    expect(contents(again)).toEqual(contents(dist));
    const changed = records.map((record) =>
      record.kind === 'claim' ? { ...record, meta: { ...record.meta, quote: 'the till, as ever, is empty' } } : record,
    );
    await writeSearch({ records: changed, names, dist: again });
    const before = new Map(contents(dist) as [string, string][]);
    const same = (contents(again) as [string, string][]).filter(([path]) => before.has(path) && !path.endsWith('.js'));
    for (const [path, content] of same) expect([path, content]).toEqual([path, before.get(path)]);
  });

  it('leaves out records without words, and languages without records', async () => {
    const { folder } = temporarySite({});
    const claim = { kind: 'claim', meta: {}, filters: {}, title: '' } as const;
    const wordless: readonly SearchRecord[] = [
      { ...claim, url: 'claims/a/one.html', language: 'en', content: '…' },
      { ...claim, url: 'claims/a/two.html', language: 'en', content: 'The harbour.' },
      { ...claim, url: 'claims/a/three.html', language: 'fr', content: '— … —' },
      { ...claim, url: 'claims/a/four.html', language: 'und', content: 'ships' },
    ];
    await writeSearch({ records: wordless, names, dist: folder });
    const start = openStart(folder);
    expect(start.languages.map(({ language }) => language)).toEqual(['en', 'und']);
    const { results } = await start.open('en').search('harbour', {});
    expect(await Promise.all(results.map(async ({ data }) => (await data()).url))).toEqual(['/claims/a/two.html']);
  });

  it('removes an earlier index if there are no records', async () => {
    const empty = temporarySite({ 'pagefind/en/old': '', 'pagefind-disk/en/old': '' }).folder;
    await writeSearch({ records: [], names, dist: empty });
    expect(filesIn(empty)).toEqual(['pagefind/start.js']);
    expect(openStart(empty).languages).toEqual([]);
  });
});

function filesIn(dist: string, folder = ''): readonly string[] {
  return globSync('**', { cwd: join(dist, folder) }).sort();
}
