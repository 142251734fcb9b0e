// Search records and their index → the filter table: the filter values of every record. With it, a page can count and filter any
// set of results. Pagefind counts only the results of one of its own searches, and a query with words and phrases needs several
// searches.

import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { digestOf } from '../../text/digest.ts';
import type { FilterNames } from '../records/record.ts';
import type { FilterTable } from '../site-files.ts';
import type { LanguageIndex } from './language-indexes.ts';
import { resultIds } from './pagefind-format.ts';

/** @throws {RangeError} if Pagefind's files have no fragment for a record */
export function filterTableFile(index: LanguageIndex, names: FilterNames): IndexFile {
  const content = gzipSync(JSON.stringify(filterTable(index, names)), { level: 9 });
  return { path: `records.${digestOf(content, 10)}.pf_records`, content };
}

function filterTable({ records, files }: LanguageIndex, names: FilterNames): FilterTable {
  const ids = resultIds(files);
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
    results: records.map(({ url }) => ids.get(url) ?? missing(url)),
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

function missing(url: string): never {
  throw new RangeError(`Pagefind has no result for ${url}; expected one for each record, and no URL twice`);
}
