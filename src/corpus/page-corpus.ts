// The corpus for the pages. In a build, it is the corpus read and checked at the start; in the development server, the
// current one.

import type { Corpus } from '../model/corpus.ts';
import { contentFolder } from './from-disk.ts';
import { rememberedLibrary } from './remembered-library.ts';

let shared: Corpus | undefined;

const read = rememberedLibrary(contentFolder());

/** Sets the corpus for all pages that are rendered after this call. */
export function setPageCorpus(corpus: Corpus): void {
  shared = corpus;
}

let publish = (corpus: Corpus): Corpus => corpus;

/** Sets a function from the whole library to the published library. The development server uses it. */
export function publishAs(change: (corpus: Corpus) => Corpus): void {
  publish = change;
}

export async function getCorpus(): Promise<Corpus> {
  return shared ?? publish((await read()).corpus);
}

/**
 * The entry that a page shows, by the id in the page's path. The page's props are not used, because in the development
 * server they may be older than the file.
 * @throws {RangeError} for an unknown id
 */
export function entryOf<E>(entries: ReadonlyMap<string, E>, id: string): E {
  const entry = entries.get(id);
  if (entry === undefined) throw new RangeError(`expected the id of an entry, got "${id}"`);
  return entry;
}
