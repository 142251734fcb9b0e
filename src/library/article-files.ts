// The files in `sources/` that belong to an article: its source, the text unpacked from it, and its ledger.

import { extname } from 'node:path';
import { globSync } from 'tinyglobby';
import { ledgerFileOf } from '../corpus/read-ledger.ts';
import { sourceKind } from '../ingest/read/source-kind.ts';
import { type Entry, entriesOf } from '../model/collections.ts';

/**
 * @param folder the content folder
 * @param entries the entries of the library; the article itself may be missing after an interrupted removal
 * @returns paths below the content folder, without files that belong to another article
 */
export function sourceFilesOf(article: string, folder: string, entries: readonly Entry[]): readonly string[] {
  const articles = entriesOf(entries, 'articles');
  const own = articles.find(({ id }) => id === article)?.data.source.file;
  const others = new Set(
    articles
      .filter(({ id }) => id !== article)
      .flatMap(({ id, data }) => [`sources/${data.source.file}`, `sources/${id}.txt`, ledgerFileOf(id)]),
  );
  return globSync('sources/*', { cwd: folder, followSymbolicLinks: false })
    .filter((file) => !others.has(file))
    .filter((file) => file === `sources/${own}` || file === ledgerFileOf(article) || isNamedFor(article, file))
    .sort();
}

/**
 * Whether a source's name is the article's id with the extension of a source: `my-op-ed.txt`, but not
 * `my-op-ed.second.txt`.
 */
function isNamedFor(article: string, file: string): boolean {
  const ending = extname(file);
  return sourceKind(ending) !== undefined && file === `sources/${article}${ending}`;
}
