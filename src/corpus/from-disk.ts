// The content folder → all its entries and the corpus they make, with a message for each file that can't be read.
// Nothing is written.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type CollectionName, collectionNames, collections, type Entry } from '../model/collections.ts';
import type { Corpus } from '../model/corpus.ts';
import { corpusOf } from '../model/corpus-of.ts';
import type { Site } from '../model/site.ts';
import { filesBelow } from './entry-files.ts';
import { type EntryReader, type ReadEntry, readEntry } from './read-entry.ts';
import { assertFolder, readIfThere } from './read-file.ts';
import { readSiteText } from './read-site.ts';
import type { PlaceOf } from './read-yaml.ts';

export interface Library {
  readonly corpus: Corpus;
  readonly entries: readonly Entry[];
  /** Where values stand in an entry's file, by the file's name. */
  readonly places: ReadonlyMap<string, PlaceOf>;
  readonly messages: readonly VFileMessage[];
}

/** Where the content lies: POSTIL_CONTENT, or `content` in the working folder. */
export function contentFolder(): string {
  return process.env['POSTIL_CONTENT'] ?? 'content';
}

const readFresh: EntryReader = (folder, collection, file) =>
  readEntry(collection, file, readFileSync(join(folder, file), 'utf8'));

export async function readLibrary(folder: string): Promise<Library> {
  return libraryOf(await readFolder(folder, readFresh));
}

/** What is made of each file. */
export interface ReadFolder {
  readonly read: readonly ReadEntry[];
  readonly site: Site;
  /** What is wrong with the description of the site. */
  readonly messages: readonly VFileMessage[];
}

/** @throws {VFileMessage} where there is no such folder */
export async function readFolder(folder: string, reader: EntryReader): Promise<ReadFolder> {
  assertFolder(folder);
  const read = (await Promise.all(collectionNames.map((name) => readCollection(folder, name, reader)))).flat();
  return { read, ...(await readSite(folder)) };
}

export function libraryOf({ read, site, messages }: ReadFolder): Library {
  const entries = read.flatMap((result) => ('entry' in result ? [result.entry] : []));
  return {
    corpus: corpusOf(entries, site),
    entries,
    places: new Map(
      read.flatMap((result) => ('entry' in result ? [[result.entry.file, result.placeOf] as const] : [])),
    ),
    messages: [...messages, ...read.flatMap((result) => ('messages' in result ? result.messages : []))],
  };
}

/** The results for each file of a collection, in the order of their names. */
export async function readCollection(
  folder: string,
  name: CollectionName,
  reader: EntryReader = readFresh,
): Promise<readonly ReadEntry[]> {
  return readFiles(folder, name, await filesBelow(folder, name), reader);
}

/** The results for an article's own file, where there is one, and for all files that annotate it. */
export async function readArticleEntries(folder: string, article: string): Promise<readonly ReadEntry[]> {
  const own = [`articles/${article}.md`].filter((file) => existsSync(join(folder, file)));
  const annotating = collectionNames.filter((name) => collections[name].perArticle);
  const about = await Promise.all(
    annotating.map(async (name) => readFiles(folder, name, await filesBelow(folder, `${name}/${article}`), readFresh)),
  );
  return [...readFiles(folder, 'articles', own, readFresh), ...about.flat()];
}

/** @param files from the content folder */
function readFiles(
  folder: string,
  name: CollectionName,
  files: readonly string[],
  reader: EntryReader,
): readonly ReadEntry[] {
  // One after the other: as fast as the disk is, ten times as fast as all at once, and no system's limit of open files is met.
  return files.map((file) => reader(folder, name, file));
}

/** The library's own description; what is missing has its default. */
export async function readSite(folder: string): Promise<{ site: Site; messages: readonly VFileMessage[] }> {
  return readSiteText(await readIfThere(join(folder, 'site.yaml')));
}
