// The library for whoever needs it again and again while it is edited: always as it stands on the disk, and the very object
// as long as nothing changes there, so that what was made of it can be kept with it.

import { isDeepStrictEqual } from 'node:util';
import { type Library, libraryOf, type ReadFolder, readFolder } from './from-disk.ts';
import { rememberingReader } from './remembering-reader.ts';

export function rememberedLibrary(folder: string): () => Promise<Library> {
  const reader = rememberingReader();
  let last: { readonly folder: ReadFolder; readonly library: Library } | undefined;
  return async () => {
    const now = await readFolder(folder, reader);
    if (last === undefined || !isSame(last.folder, now)) last = { folder: now, library: libraryOf(now) };
    return last.library;
  };
}

/** What is made of a file that did not change is the same object. */
function isSame(before: ReadFolder, now: ReadFolder): boolean {
  return (
    before.read.length === now.read.length &&
    before.read.every((result, i) => result === now.read[i]) &&
    isDeepStrictEqual([before.site, before.messages], [now.site, now.messages])
  );
}
