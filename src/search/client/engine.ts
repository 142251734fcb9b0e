// Queries → matches in the whole library: one index per language, with their matches merged. Nothing is loaded before the first
// use.

import { loadScript } from '../../browser/shared/load-script.ts';
import type { SearchLanguage, SearchStart } from '../site-files.ts';
import type { Filterable } from './filters.ts';
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
   * The records that have most of the query's words. Used if no claim has all of them, as for a question in plain words.
   * @throws {Error} if a part of the index can't be read
   */
  matchesOfMost(query: Query): Promise<readonly Match[]>;
  /** Filter values of every record. */
  readonly records: readonly Filterable[];
  /** Names of articles and actors, by id. */
  readonly names: Index['names'];
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
  globalThis.postilSearch.fetch = async (path) => new Response(await answer(path, languages, reader));
  const indexes = await Promise.all(languages.map((language) => openIndex(language, reader)));
  return {
    records: indexes.flatMap(({ records }) => records),
    names: namesOf(indexes),
    matches: (query) => matchesOf(indexes, reader, (index) => index.matches(query)),
    matchesOfMost: (query) => matchesOf(indexes, reader, (index) => index.matchesOfMost(query)),
  };
}

/** Answers Pagefind's requests. The content of Pagefind's entry file is in the start script. */
async function answer(path: string, languages: readonly SearchLanguage[], reader: Reader): Promise<BodyInit> {
  const [file = ''] = path.split('?');
  const parts = languages.flatMap(({ parts }) => parts);
  const listed = parts.find(({ folder }) => file === `${folder}pagefind-entry.json`);
  return listed === undefined ? reader.read(file) : JSON.stringify(listed.entry);
}

async function matchesOf(
  indexes: readonly Index[],
  reader: Reader,
  find: (index: Index) => Promise<readonly Match[]>,
): Promise<readonly Match[]> {
  const before = reader.failures;
  const matches = await Promise.all(indexes.map(find));
  if (reader.failures > before) throw new Error('A part of the index is missing');
  return merged(matches);
}

/**
 * Merges matches by score. Scores of different indexes can't be compared, so each score is divided by the best score of its
 * index.
 */
export function merged(matches: readonly (readonly Match[])[]): readonly Match[] {
  return matches.flat().toSorted((a, b) => b.score - a.score);
}

function namesOf(indexes: readonly Index[]): Index['names'] {
  const all = indexes.map(({ names }) => names).reverse();
  return {
    article: Object.assign({}, ...all.map(({ article }) => article)),
    actor: Object.assign({}, ...all.map(({ actor }) => actor)),
  };
}
