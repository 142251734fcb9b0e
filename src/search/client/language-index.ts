// The index of one language: Pagefind and the filter table → all records that match a query. Pagefind merges the
// indexes of a library that was built in parts.

import { IN_PACK, recordOf } from '../page-list.ts';
import type { FilterTable, SearchFilterName, SearchLanguage, SearchPart } from '../site-files.ts';
import type { Filterable } from './filters.ts';
import type { IndexFiles } from './index-files.ts';
import { isAsking, type Query, wordsThatAsk } from './query.ts';
import type { Reader } from './reader.ts';

/** Pagefind's data about a result; see https://pagefind.app/docs/api-reference/ */
export interface Hit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results?: readonly { readonly url: string; readonly title: string; readonly plain_excerpt: string }[];
}

export interface Match {
  readonly language: string;
  readonly kind: string;
  /** The record's number in the order of the library, from 0. */
  readonly row: number;
  /** The score divided by the score of the best match in the record's index, which therefore has 1. */
  readonly score: number;
  /** Reads the fragment of the record. */
  hit(): Promise<Hit>;
}

export interface Index {
  readonly language: string;
  /** Number of articles. */
  readonly articles: number;
  /** The best match first; for an empty query, all records in the order of the library. */
  matches(query: Query): Promise<readonly Match[]>;
  /** The records that have most of the query's words. A rare word counts more than a frequent one. */
  matchesOfMost(query: Query): Promise<readonly Match[]>;
  /**
   * Filter values of every record, in the order of the library, and the names of their ids. Loaded at the first call.
   */
  table(): Promise<{ readonly records: readonly Filterable[]; readonly names: FilterTable['names'] }>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<Hit>;
}

interface Pagefind {
  mergeIndex(path: string, options: object): Promise<void>;
  search(query: string | null, options: object): Promise<{ readonly results: readonly Result[] }>;
}

/** Length of an excerpt, in words. */
const EXCERPT = 26;

/** @throws {Error} if a file can't be read */
export async function openIndex(
  { language, parts }: SearchLanguage,
  reader: Reader,
  files: IndexFiles,
): Promise<Index> {
  // These files are read before Pagefind starts, because Pagefind never returns if one of them is missing.
  const [lists] = await Promise.all([
    Promise.all(parts.map((part) => files.list(part))),
    Promise.all(parts.map((part) => reader.read(part.folder + part.files.wasm))),
  ]);
  const kinds = lists.flatMap((list) => list.kinds.flatMap(([kind, count]) => Array<string>(count).fill(kind)));
  // The same record in two copies of a library has the same name here: its file of fragments and its number in the
  // file. The file's name depends only on the file's content.
  const names = (parts.length > 1 ? lists : []).flatMap(({ packs, words }) =>
    words.map((_, row) => `${packs[Math.floor(row / IN_PACK)]} ${row % IN_PACK}`),
  );
  const starts = new Map(
    parts.map((part, i) => [files.numberOf(part), lists.slice(0, i).reduce((sum, { words }) => sum + words.length, 0)]),
  );
  const pagefind = await openPagefind(parts);
  let loaded: ReturnType<Index['table']> | undefined;
  const table = () => (loaded ??= loadTable(parts, reader));
  return {
    language,
    articles: kinds.filter((kind) => kind === 'article').length,
    table,
    matches: async (query) => {
      const matches = await matchesIn(await find(pagefind, query, language));
      return isAsking(query) ? matches : matches.toSorted((a, b) => a.row - b.row);
    },
    matchesOfMost: async (query) => {
      const words = wordsThatAsk(query);
      const found = await Promise.all(
        words.map((word) => find(pagefind, { ...query, words: word, phrases: [] }, language)),
      );
      return matchesIn(mostOf(found, kinds.length));
    },
  };

  async function matchesIn(results: readonly Result[]): Promise<readonly Match[]> {
    const best = results.reduce((most, { score }) => Math.max(most, score), 0) || 1;
    const matches = results.map((result): Match => {
      const [part, place] = recordOf(result.id);
      const row = (starts.get(part) ?? 0) + place;
      return { row, language, kind: kinds[row] ?? '', score: result.score / best, hit: () => result.data() };
    });
    if (parts.length === 1) return matches;
    const { records } = await table();
    const keyOf = ({ kind, row }: Match) =>
      kind === 'actor' ? `actor ${records[row]?.values.actor[0]}` : (names[row] ?? '');
    // The same library may be in a joined site twice, and an actor may be in several of its libraries. Such a record is
    // shown once.
    return [...new Map(matches.toReversed().map((match) => [keyOf(match), match])).values()].reverse();
  }
}

/** A record must have words of the query with at least this share of the weight of all the query's words. */
const MOST = 0.5;

/**
 * The records that have most of the query's words, the best match first.
 * @param found the results of each word
 * @param count the number of all records. The weight of a word depends on it: a word in all records has almost none.
 */
function mostOf(found: readonly (readonly Result[])[], count: number): readonly Result[] {
  const scores = new Map<string, Result>();
  let whole = 0;
  for (const results of found) {
    // A word that no record has is ignored.
    const weight = results.length > 0 ? Math.log((count + 1) / results.length) : 0;
    whole += weight;
    for (const result of results)
      scores.set(result.id, { ...result, score: (scores.get(result.id)?.score ?? 0) + weight });
  }
  return [...scores.values()].filter(({ score }) => score >= MOST * whole).toSorted((a, b) => b.score - a.score);
}

async function loadTable(parts: readonly SearchPart[], reader: Reader) {
  const tables = await Promise.all(
    parts.map(async ({ folder, files }): Promise<FilterTable> => {
      const table = await reader.read(folder + files.table);
      return JSON.parse(new TextDecoder().decode(table));
    }),
  );
  return { records: tables.flatMap(recordsIn), names: namesOf(tables) };
}

async function openPagefind([first, ...others]: readonly SearchPart[]): Promise<Pagefind> {
  const pagefind = globalThis.postilSearch.createInstance({
    basePath: first?.folder,
    noWorker: true,
    ...optionsOf(first),
  }) as Pagefind;
  // The first search takes several times as long as later ones, so an empty search is made in advance.
  await pagefind.search('', {});
  for (const part of others) await pagefind.mergeIndex(part.folder, optionsOf(part));
  return pagefind;
}

function optionsOf(part: SearchPart | undefined): object {
  return { baseUrl: `/${part?.pages}`, excerptLength: EXCERPT, excerptEllipsis: '…', metaCacheTag: '' };
}

function namesOf(tables: readonly FilterTable[]): FilterTable['names'] {
  const names = tables.map((table) => table.names);
  return {
    article: Object.assign({}, ...names.map(({ article }) => article)),
    actor: Object.assign({}, ...names.map(({ actor }) => actor)),
  };
}

function recordsIn({ filters }: FilterTable): readonly Filterable[] {
  const columns = Object.entries(filters);
  return filters.kind.map((_, row) => {
    const values = columns.map(([name, column]) => [name, column[row] ?? []]);
    return { values: Object.fromEntries(values) as Record<SearchFilterName, readonly string[]> };
  });
}

/**
 * Pagefind searches for words or for one phrase. For a query with several parts, the results of several searches are
 * intersected.
 */
async function find(pagefind: Pagefind, query: Query, language: string): Promise<readonly Result[]> {
  const parts = [query.words, ...query.phrases.map((phrase) => `"${phrase}"`)].filter((part) => part !== '');
  const asked = parts.length === 0 ? [null] : parts.map((part) => cut(part, language));
  const [first = [], ...others] = await Promise.all(
    asked.map(async (part) => (await pagefind.search(part, {})).results),
  );
  const ids = others.map((results) => new Set(results.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((known) => known.has(id)));
}

/**
 * Languages without spaces. Pagefind segments their texts for the index, but it segments queries only on pages in the
 * same language. Queries are therefore segmented here.
 */
const UNSPACED = new Set(['zh', 'ja', 'th']);

function cut(text: string, language: string): string {
  if (!UNSPACED.has(language)) return text;
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments]
    .map(({ segment }) => segment)
    .join(' ')
    .replace(/" | "/g, '"');
}
