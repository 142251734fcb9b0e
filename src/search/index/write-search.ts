// Search records → the files of a site's search: `pagefind/start.js`, an index for each language under
// `pagefind/<language>/`, and the same index as scripts, for pages opened from disk, under `pagefind-disk/<language>/`.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import Tinypool from 'tinypool';
import { digestOf } from '../../text/digest.ts';
import type { FilterNames, SearchRecord } from '../records/record.ts';
import { diskScript, type FilterTable, type SearchLanguage } from '../site-files.ts';
import { buildIndexes, type LanguageIndex } from './language-indexes.ts';
import { classicEngine, isReadBySearch, startFiles, withNumbers } from './pagefind-format.ts';
import { startScript } from './start-script.ts';

/** Input of `writeSearch`: plain data, so that it can be sent to a thread. */
interface SearchTask {
  readonly records: readonly SearchRecord[];
  readonly names: FilterNames;
  /** The site's folder. */
  readonly dist: string;
}

/** Runs `writeSearch` in a thread. The search needs no page, so it is written while pages are rendered. */
export async function writeSearchInThread(task: SearchTask): Promise<void> {
  const pool = new Tinypool({ filename: import.meta.url, minThreads: 1, maxThreads: 1 });
  try {
    await pool.run(task, { name: writeSearch.name });
  } finally {
    await pool.destroy();
  }
}

/**
 * Writes the search into the site's folder and removes an earlier one.
 * @throws {Error} if Pagefind refuses a record; the message has the record's URL
 */
export async function writeSearch({ records, names, dist }: SearchTask): Promise<void> {
  const indexes = await buildIndexes(records);
  const folders = indexes.map((index) => publishedFiles(index, names));
  for (const folder of ['pagefind', 'pagefind-disk']) rmSync(join(dist, folder), { recursive: true, force: true });
  for (const { listed, files } of folders) {
    writeFiles(join(dist, 'pagefind', listed.language), files);
    writeFiles(join(dist, 'pagefind-disk', listed.language), diskScripts(listed.language, files));
  }
  const engine = indexes[0] && (await classicEngine(indexes[0].files));
  const script = startScript(
    engine,
    folders.map(({ listed }) => listed),
  );
  writeFiles(join(dist, 'pagefind'), [{ path: 'start.js', content: Buffer.from(script) }]);
}

/** The files of an index that a page reads, and the index's entry in the start script's list. */
function publishedFiles(index: LanguageIndex, names: FilterNames) {
  const { language, records } = index;
  const table = filterTableFile(index, names);
  const { entry, wasm } = startFiles(index.files, language);
  const { files: numbered, list } = withNumbers(index.files, language, records);
  const listed: SearchLanguage = {
    language,
    parts: [{ folder: `${language}/`, pages: '', entry, files: { pages: list.path, wasm, table: table.path } }],
  };
  const files = numbered.filter(({ path }) => path === wasm || isReadBySearch(path));
  return { listed, files: [...files, list, table] };
}

/** @param language name of the index's folder, which distinguishes the files of several indexes */
function diskScripts(language: string, files: readonly IndexFile[]): readonly IndexFile[] {
  return [...Map.groupBy(files, ({ path }) => diskScript(path))].map(([path, own]) => ({
    path,
    content: Buffer.from(own.map((file) => diskStatement(language, file)).join('\n')),
  }));
}

function diskStatement(language: string, { path, content }: IndexFile): string {
  return `postilSearch.file(${JSON.stringify(`${language}/${path}`)},"${Buffer.from(content).toString('base64')}")`;
}

function writeFiles(folder: string, files: readonly IndexFile[]): void {
  for (const own of new Set(files.map(({ path }) => dirname(join(folder, path))))) mkdirSync(own, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}

// Search records and their index → the filter table, which has the filter values of every record. With the table, a
// page can count and filter any set of results. Pagefind itself counts only the results of a single search, and a query
// with words and phrases needs several searches.

function filterTableFile(index: LanguageIndex, names: FilterNames): IndexFile {
  const content = gzipSync(JSON.stringify(filterTable(index, names)), { level: 9 });
  return { path: `records.${digestOf(content, 10)}.pf_records`, content };
}

function filterTable({ records }: LanguageIndex, names: FilterNames): FilterTable {
  const column = (name: 'article' | 'holder' | 'stance' | 'type' | 'actor') =>
    records.map(({ filters }) => filters[name] ?? []);
  const filters = {
    kind: records.map(({ kind }) => [kind]),
    article: column('article'),
    holder: column('holder'),
    stance: column('stance'),
    type: column('type'),
    actor: column('actor'),
  };
  return {
    filters,
    names: {
      article: usedNames(filters.article, names.article),
      actor: usedNames([...filters.holder, ...filters.actor], names.actor),
    },
  };
}

function usedNames(
  used: readonly (readonly string[])[],
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries([...new Set(used.flat())].sort().flatMap((id) => (names[id] ? [[id, names[id]]] : [])));
}
