// The corpus as the pages see it: in a build the one that was read and checked before them, while editing what is on the disk.

import type { Corpus } from '../model/corpus.ts';
import { contentFolder } from './from-disk.ts';
import { rememberedLibrary } from './remembered-library.ts';

let shared: Corpus | undefined;

const read = rememberedLibrary(contentFolder());

/** Gives all pages that are made from now on this corpus. */
export function shareCorpus(corpus: Corpus): void {
  shared = corpus;
}

export async function getCorpus(): Promise<Corpus> {
  return shared ?? (await read()).corpus;
}

/**
 * What a page is about. Its path says which one it is; props would keep it as it was when the paths were listed.
 * @throws {RangeError} for an id that is not there
 */
export function entryOf<E>(entries: ReadonlyMap<string, E>, id: string): E {
  const entry = entries.get(id);
  if (entry === undefined) throw new RangeError(`expected the id of an entry, got "${id}"`);
  return entry;
}
