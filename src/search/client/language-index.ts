// The index of one language: Pagefind and the filter table → all records that match a query. Pagefind merges the indexes of
// a library that was built in parts.

import type { FilterTable, SearchFilterName, SearchLanguage, SearchPart } from '../site-files.ts';
import type { Filterable } from './filters.ts';
import { isAsking, type Query, wordsThatAsk } from './query.ts';
import type { Reader } from './reader.ts';

/** Pagefind's data about a result; see https://pagefind.app/docs/api-reference/ */
export interface Hit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results?: readonly { readonly url: string; readonly title: string; readonly plain_excerpt: string }[];
}

export interface Match extends Filterable {
  readonly language: string;
  /** The score of the record, relative to the best match of the record's index, whose score is 1. */
  readonly score: number;
  /** Reads the fragment of the record. */
  hit(): Promise<Hit>;
}

export interface Index {
  readonly names: FilterTable['names'];
  /** Filter values of every record, in the order of the library. */
  readonly records: readonly Filterable[];
  /** The matches, beginning with the best. For an empty query, all records in the order of the library. */
  matches(query: Query): Promise<readonly Match[]>;
  /** The records that have most of the query's words. The fewer records have a word, the more the word counts. */
  matchesOfMost(query: Query): Promise<readonly Match[]>;
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
export async function openIndex({ language, parts }: SearchLanguage, reader: Reader): Promise<Index> {
  // These files are read before Pagefind starts. If one of them were missing, Pagefind would never answer.
  const tables = await Promise.all(parts.map((part) => tableOf(part, reader)));
  const records = tables.flatMap(recordsIn);
  const rows = new Map(tables.flatMap(({ results }) => results).map((id, row) => [id, row]));
  const pagefind = await openPagefind(parts);
  return {
    names: namesOf(tables),
    records,
    matches: async (query) => {
      const matches = matchesIn(await find(pagefind, query, language));
      return isAsking(query) ? matches : matches.toSorted((a, b) => a.row - b.row);
    },
    matchesOfMost: async (query) => {
      const words = wordsThatAsk(query);
      const found = await Promise.all(
        words.map((word) => find(pagefind, { ...query, words: word, phrases: [] }, language)),
      );
      return matchesIn(mostOf(found, records.length));
    },
  };

  function matchesIn(results: readonly Result[]): readonly PlacedMatch[] {
    const best = results.reduce((most, { score }) => Math.max(most, score), 0) || 1;
    // A record that is in several parts of the library, such as an actor, has one result in each part. Only the first
    // result is kept.
    const distinct = [...new Map(results.toReversed().map((result) => [result.id, result])).values()].reverse();
    return distinct.flatMap((result): readonly PlacedMatch[] => {
      const row = rows.get(result.id);
      const record = row === undefined ? undefined : records[row];
      if (row === undefined || record === undefined) return [];
      return [{ row, language, score: result.score / best, values: record.values, hit: () => result.data() }];
    });
  }
}

/** Minimum share of the total weight of the query's words that a record must have. */
const MOST = 0.5;

/**
 * @param found the results of each word
 * @param count the number of all records; a word that all records have has almost no weight
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

async function tableOf({ folder, files }: SearchPart, reader: Reader): Promise<FilterTable> {
  const [packed] = await Promise.all([files.table, files.meta, files.wasm].map((file) => reader.read(folder + file)));
  return JSON.parse(new TextDecoder().decode(packed));
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
  await pagefind.search(null, {});
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

interface PlacedMatch extends Match {
  readonly row: number;
}

function recordsIn({ results, filters }: FilterTable): readonly Filterable[] {
  const columns = Object.entries(filters);
  return results.map((_, row) => {
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
 * Languages without spaces. Pagefind segments their texts for the index, but segments queries only on pages in the same language.
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
