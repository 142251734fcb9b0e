// Pagefind's fragments and the records they were made of → a table of what each result can be filtered by. With it a page
// counts and filters any set of results by itself: Pagefind counts only what one of its own searches finds, and a query
// of words and phrases is several.

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { FilterNames } from '../records/search-record.ts';
import type { SearchTable } from '../table.ts';
import { resultsByUrl } from './search-fragments.ts';
import type { LanguageIndex } from './search-index.ts';

/** @throws {RangeError} where Pagefind has no fragment of a record */
export function tableFile(index: LanguageIndex, names: FilterNames): IndexFile {
  const content = gzipSync(JSON.stringify(tableOf(index, names)), { level: 9 });
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: `records.${digest}.pf_records`, content };
}

function tableOf({ records, files }: LanguageIndex, names: FilterNames): SearchTable {
  const results = resultsByUrl(files);
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
    results: records.map(({ url }) => results.get(url) ?? missing(url)),
    filters,
    names: {
      article: namesFor(filters.article, names.article),
      actor: namesFor([...filters.holder, ...filters.actor], names.actor),
    },
  };
}

function namesFor(
  used: readonly (readonly string[])[],
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries([...new Set(used.flat())].sort().flatMap((id) => (names[id] ? [[id, names[id]]] : [])));
}

function missing(url: string): never {
  throw new RangeError(`Pagefind has no result for ${url}; expected one for each record, and no address twice`);
}
