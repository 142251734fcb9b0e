// The content folder → its entries, the corpus made of them, and the problems of files that can't be read. Nothing is
// written.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CollectionName, collectionNames, collections, type Entry } from '../model/collections.ts';
import { type Corpus, isUnreviewedComment } from '../model/corpus.ts';
import { corpusOf } from '../model/corpus-of.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { entryFiles } from './content-files.ts';
import { type EntryReader, type ReadEntry, readEntry } from './read-entry.ts';
import { assertFolder } from './read-file.ts';
import { readSite } from './read-site.ts';
import { shippedFor } from './shipped-entries.ts';
import type { PositionOf } from './yaml/parse.ts';

export interface Library {
  readonly corpus: Corpus;
  readonly entries: readonly Entry[];
  /** The positions of values in an entry's file, by the file's name. */
  readonly positions: ReadonlyMap<string, PositionOf>;
  readonly problems: readonly Problem[];
}

/** The content folder's path: POSTIL_CONTENT, or `content` in the working folder. */
export function contentFolder(): string {
  return process.env['POSTIL_CONTENT'] ?? 'content';
}

const readFresh: EntryReader = (folder, collection, file) =>
  readEntry(collection, file, readFileSync(join(folder, file), 'utf8'));

export async function readLibrary(folder: string): Promise<Library> {
  return libraryOf(await readFolder(folder, readFresh));
}

/** The result of reading each file: an entry or its problems. */
export interface ReadFolder {
  readonly read: readonly Outcome<ReadEntry>[];
  /** The entries that come with Postil and that this library uses: schemes, the manual. */
  readonly shipped: readonly Entry[];
  readonly site: Site;
  /** The problems of `site.yaml`. */
  readonly problems: readonly Problem[];
}

/** @throws {ProblemError} if there is no such folder */
export async function readFolder(folder: string, reader: EntryReader): Promise<ReadFolder> {
  assertFolder(folder);
  const read = (await Promise.all(collectionNames.map((name) => readCollection(folder, name, reader)))).flat();
  const site = await readSite(folder);
  return { read, shipped: await shippedFor(read.flatMap(entriesIn), site.site), ...site };
}

/** A list with the entry of a file. Empty if the file could not be read. */
export function entriesIn(read: Outcome<ReadEntry>): readonly Entry[] {
  return 'value' in read ? [read.value.entry] : [];
}

export function libraryOf({ read, shipped, site, problems }: ReadFolder): Library {
  const found = read.flatMap((one) => ('value' in one ? [one.value] : []));
  const entries = [...found.map(({ entry }) => entry), ...shipped];
  return {
    corpus: corpusOf(
      entries.filter((entry) => !isUnreviewedComment(entry)),
      site,
    ),
    entries,
    positions: new Map(found.map(({ entry, positionOf }) => [entry.file, positionOf])),
    problems: [...problems, ...read.flatMap((one) => ('problems' in one ? one.problems : []))],
  };
}

/** The result for each file of a collection, sorted by file name. */
export async function readCollection(
  folder: string,
  name: CollectionName,
  reader: EntryReader = readFresh,
): Promise<readonly Outcome<ReadEntry>[]> {
  return readFiles(folder, name, await entryFiles(folder, name), reader);
}

/** The results for an article's own file, if it exists, and for all files that annotate it. */
export async function readArticleEntries(folder: string, article: string): Promise<readonly Outcome<ReadEntry>[]> {
  const own = [`articles/${article}.md`].filter((file) => existsSync(join(folder, file)));
  const annotating = collectionNames.filter((name) => collections[name].perArticle);
  const about = await Promise.all(
    annotating.map(async (name) => readFiles(folder, name, await entryFiles(folder, `${name}/${article}`), readFresh)),
  );
  return [...readFiles(folder, 'articles', own, readFresh), ...about.flat()];
}

/** @param files the names of the files, relative to the content folder */
function readFiles(
  folder: string,
  name: CollectionName,
  files: readonly string[],
  reader: EntryReader,
): readonly Outcome<ReadEntry>[] {
  // Files are read one after the other. This is ten times as fast as reading all at once, and the number of open files
  // stays below the system's limit.
  return files.map((file) => reader(folder, name, file));
}
