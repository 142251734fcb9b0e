// The library as the ingest needs it: an article's own entries, read when its turn comes, and what all articles share, kept up
// to date as files are written. So a run needs no more room for many articles than for one.

import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { readArticleEntries, readCollection } from '../corpus/from-disk.ts';
import { type ReadEntry, readEntry } from '../corpus/read-entry.ts';
import type { Corpus } from '../model/corpus.ts';
import { corpusOf } from '../model/corpus-of.ts';

export interface Shelf {
  /** The content folder. */
  readonly folder: string;
  /** An article as its files stand. */
  openArticle(article: string): Promise<OpenArticle>;
  /** Takes in an entry's file that was written. */
  add(file: string, text: string): void;
}

export interface OpenArticle {
  /** The article with what annotates it, all actors and all schemes; drafts and withdrawn entries included. */
  readonly corpus: Corpus;
  /** What is wrong with files of the article, which keeps the ingest from seeing them. */
  readonly faults: readonly VFileMessage[];
}

export async function openShelf(folder: string): Promise<Shelf> {
  const shared = (await Promise.all(SHARED.map((name) => readCollection(folder, name)))).flat().flatMap(entriesOf);
  return {
    folder,
    async openArticle(article) {
      const own = await readArticleEntries(folder, article);
      return { corpus: corpusOf([...own.flatMap(entriesOf), ...shared]), faults: faultsOf(own, folder) };
    },
    add(file, text) {
      const name = SHARED.find((collection) => file.startsWith(`${collection}/`));
      if (name !== undefined) shared.push(...entriesOf(readEntry(name, file, text)));
    },
  };
}

const SHARED = ['actors', 'schemes'] as const;

function entriesOf(read: ReadEntry) {
  return 'entry' in read ? [read.entry] : [];
}

function faultsOf(read: readonly ReadEntry[], folder: string): readonly VFileMessage[] {
  const messages = read.flatMap((result) => ('messages' in result ? result.messages : []));
  // Messages name files as they can be opened from the working folder.
  for (const message of messages) message.file = join(folder, message.file ?? '');
  return messages.filter(({ fatal }) => fatal === true);
}
