// The part of the library that the ingest needs. An article's own entries are read when the article is ingested. The
// shared entries are read once, and updated when files are written. Therefore an ingest of many articles needs no more
// memory than an ingest of one.

import { entriesIn, readArticleEntries, readCollection } from '../corpus/from-disk.ts';
import { type ReadEntry, readEntry } from '../corpus/read-entry.ts';
import { shippedEntries } from '../corpus/shipped-entries.ts';
import { isOf } from '../model/collections.ts';
import type { Corpus } from '../model/corpus.ts';
import { corpusOf } from '../model/corpus-of.ts';
import { isError, type Outcome, type Problem } from '../model/problem.ts';
import { withPath } from './check.ts';

export interface KnownLibrary {
  /** The content folder. */
  readonly folder: string;
  /**
   * The article with its annotations, all actors and all schemes, including drafts and withdrawn entries. If one of its
   * files can't be read, the result is the problems.
   */
  corpusFor(article: string): Promise<Outcome<Corpus>>;
  /** The id of the article with this source. Undefined if there is no such article. */
  articleWithSource(sourceFile: string): string | undefined;
  /** Adds an entry whose file was just written. */
  add(file: string, text: string): void;
}

export async function openKnownLibrary(folder: string): Promise<KnownLibrary> {
  const own = (await Promise.all(SHARED.map((name) => readCollection(folder, name)))).flat().flatMap(entriesIn);
  // The library's own schemes come last, because the last of two entries with the same id is used.
  const shared = [...(await shippedEntries('schemes')), ...own];
  const sources = await sourcesNamed(folder);
  return {
    folder,
    articleWithSource: (sourceFile) => sources.get(sourceFile),
    async corpusFor(article) {
      const own = await readArticleEntries(folder, article);
      const errors = own.flatMap(errorsOf).map((problem) => withPath(problem, folder));
      return errors.length > 0 ? { problems: errors } : { value: corpusOf([...own.flatMap(entriesIn), ...shared]) };
    },
    add(file, text) {
      const name = SHARED.find((collection) => file.startsWith(`${collection}/`));
      if (name !== undefined) shared.push(...entriesIn(readEntry(name, file, text)));
    },
  };
}

/**
 * For each source, by its file name, the article made from it. If several articles have the same source, the article
 * whose id is the source's name is used.
 */
async function sourcesNamed(folder: string): Promise<ReadonlyMap<string, string>> {
  const read = await readCollection(folder, 'articles');
  const named = read.flatMap(entriesIn).flatMap((entry) => (isOf(entry, 'articles') ? [entry] : []));
  const sources = named.map(({ id, data }) => [data.source.file, id] as const);
  return new Map(sources.toSorted(([file, id]) => (file.startsWith(`${id}.`) ? 1 : -1)));
}

const SHARED = ['actors', 'schemes'] as const;

function errorsOf(read: Outcome<ReadEntry>): readonly Problem[] {
  return 'problems' in read ? read.problems.filter(isError) : [];
}
