// Queries → matches in the whole library: one index per language, with their matches merged. Nothing is loaded before
// the first use.

import { loadScript } from '../../browser/shared/load-script.ts';
import type { FilterTable, SearchStart } from '../site-files.ts';
import type { Filterable } from './filters.ts';
import { indexFiles } from './index-files.ts';
import { type Index, type Match, openIndex } from './language-index.ts';
import type { Query } from './query.ts';
import { openReader, type Reader } from './reader.ts';

declare global {
  var postilSearch: SearchStart;
}

export interface Engine {
  /**
   * Every record that matches the query, the best match first; all records for an empty query.
   * @throws {Error} if a part of the index can't be read
   */
  matches(query: Query): Promise<readonly Match[]>;
  /**
   * The records that have most of the query's words. Used if no claim has all of them, as for a question in plain
   * words.
   * @throws {Error} if a part of the index can't be read
   */
  matchesOfMost(query: Query): Promise<readonly Match[]>;
  /**
   * The filter values of all records, loaded at the first call.
   * @throws {Error} if a table can't be read
   */
  table(): Promise<Table>;
  /** Whether the library has several articles. */
  readonly isLibrary: boolean;
}

export interface Table {
  /** Filter values of every record. */
  readonly records: readonly Filterable[];
  /** Names of articles and actors, by id. */
  readonly names: FilterTable['names'];
  /** The matches with their filter values. */
  valued(matches: readonly Match[]): readonly (Match & Filterable)[];
}

/**
 * @param root relative path from this page to the site's root: `../`
 * @param failures how often the search failed before. After a failure, the start script is loaded again under another
 * address: the failure may be due to a new version of the site, whose index has other files.
 * @throws {Error} if the index can't be read
 */
export async function openEngine(root: string, failures: number): Promise<Engine> {
  if (failures > 0) Reflect.deleteProperty(globalThis, 'postilSearch');
  await loadScript(`${root}pagefind/start.js${failures > 0 ? `?again=${failures}` : ''}`);
  const { languages } = globalThis.postilSearch;
  const reader = openReader(root);
  const files = indexFiles(languages, reader.read);
  globalThis.postilSearch.fetch = async (path) => new Response(await files.answer(path));
  const indexes = await Promise.all(languages.map((language) => openIndex(language, reader, files)));
  let table: Promise<Table> | undefined;
  return {
    isLibrary: indexes.reduce((sum, { articles }) => sum + articles, 0) > 1,
    matches: (query) => matchesOf(indexes, reader, (index) => index.matches(query)),
    matchesOfMost: (query) => matchesOf(indexes, reader, (index) => index.matchesOfMost(query)),
    table: () => (table ??= tableOf(indexes)),
  };
}

async function tableOf(indexes: readonly Index[]): Promise<Table> {
  const tables = await Promise.all(indexes.map(async (index) => ({ ...(await index.table()), index })));
  const names = tables.map((table) => table.names).reverse();
  const records = new Map(tables.map(({ index, records: own }) => [index.language, own]));
  return {
    records: [...records.values()].flat(),
    names: {
      article: Object.assign({}, ...names.map(({ article }) => article)),
      actor: Object.assign({}, ...names.map(({ actor }) => actor)),
    },
    valued: (matches) =>
      matches.flatMap((match) => {
        const record = records.get(match.language)?.[match.row];
        return record === undefined ? [] : [{ ...match, values: record.values }];
      }),
  };
}

async function matchesOf(
  indexes: readonly Index[],
  reader: Reader,
  find: (index: Index) => Promise<readonly Match[]>,
): Promise<readonly Match[]> {
  const before = reader.failures;
  const matches = await Promise.all(indexes.map(find));
  if (reader.failures > before) throw new Error('A part of the index is missing');
  return mergeMatches(matches);
}

/**
 * Merges matches by score. Scores of different indexes can't be compared, so each score is divided by the best score of
 * its index.
 */
export function mergeMatches(matches: readonly (readonly Match[])[]): readonly Match[] {
  return matches.flat().toSorted((a, b) => b.score - a.score);
}
