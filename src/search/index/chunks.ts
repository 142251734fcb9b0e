// Pagefind's index in chunks of about 25 KB, cut anywhere → the same index in chunks of a few KB that keep words with the same
// beginning together. On a slow connection, the first key gets its answer sooner. A half-typed word finds all words that begin
// with it, because Pagefind looks for them in one chunk only.

import type { IndexFile } from 'pagefind';
import { type Chunk, readWords, sizeOf, type Word, withChunks } from './pagefind-format.ts';

/** Size in bytes, before packing, at which a chunk is closed. */
const FULL = 16_000;

/**
 * Words with this number of first letters in common are in the same chunk. In scripts of ideographs and kana, one character is
 * enough.
 */
const SHARED_LETTERS = 3;
const IDEOGRAPH_OR_KANA = /^\p{Script=Han}|^\p{Script=Hiragana}|^\p{Script=Katakana}/u;

/** @throws {RangeError} if the files are not those of the pinned version of Pagefind */
export function rechunk(files: readonly IndexFile[], language: string): readonly IndexFile[] {
  return withChunks(files, language, chunksOf(readWords(files)));
}

function chunksOf(words: readonly Word[]): readonly Chunk[] {
  const cut = cutWords(words);
  return cut.map((own, i) => ({ from: startOf(own, cut[i - 1]), words: own }));
}

function cutWords(words: readonly Word[]): readonly (readonly Word[])[] {
  const chunks: Word[][] = [];
  let size = FULL;
  for (const group of Map.groupBy(words, ([word]) => beginningOf(word)).values()) {
    const bytes = sizeOf(group);
    if (size + bytes > FULL) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(...group);
    size += bytes;
  }
  return chunks;
}

function beginningOf(word: string): string {
  return [...word].slice(0, IDEOGRAPH_OR_KANA.test(word) ? 1 : SHARED_LETTERS).join('');
}

/**
 * The shortest beginning of a chunk's first word that sorts after the chunk before. If the words are `to` and `under`, it is `u`,
 * so that a query for `u` finds the chunk.
 */
function startOf(words: readonly Word[], before: readonly Word[] | undefined): string {
  const first = [...(words[0]?.[0] ?? '')];
  const last = before?.at(-1)?.[0] ?? '';
  const length = first.findIndex(
    (_, i) => Buffer.compare(Buffer.from(first.slice(0, i + 1).join('')), Buffer.from(last)) > 0,
  );
  return first.slice(0, length + 1).join('');
}
