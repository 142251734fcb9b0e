// The corpus for the pages. In a build, it is the corpus read and checked at the start; in the development server, the
// current one.

import type { Corpus } from '../model/corpus.ts';
import { contentFolder } from './from-disk.ts';
import { rememberedLibrary } from './remembered-library.ts';

let shared: Corpus | undefined;

const read = rememberedLibrary(contentFolder());

/** Sets the corpus of all pages rendered from now on. */
export function setPageCorpus(corpus: Corpus): void {
  shared = corpus;
}

let publish = (corpus: Corpus): Corpus => corpus;

/** Sets a function that turns the whole library into the published one, for the development server. */
export function publishAs(change: (corpus: Corpus) => Corpus): void {
  publish = change;
}

export async function getCorpus(): Promise<Corpus> {
  return shared ?? publish((await read()).corpus);
}

/**
 * The entry of a page, by the id in the page's path. In the development server, the page's props would be as old as the
 * list of paths, so they are not used.
 * @throws {RangeError} for an unknown id
 */
export function entryOf<E>(entries: ReadonlyMap<string, E>, id: string): E {
  const entry = entries.get(id);
  if (entry === undefined) throw new RangeError(`expected the id of an entry, got "${id}"`);
  return entry;
}
