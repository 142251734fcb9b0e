// Pagefind's index in chunks of some 25 KB, cut anywhere → in chunks of a few KB, cut where words begin otherwise. The first
// key is answered sooner on a slow connection; and what is half typed finds all words that begin so, which Pagefind looks
// for in one chunk only. The format is that of Pagefind 1.6: CBOR, packed with gzip.

import { createHash } from 'node:crypto';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';
import { packed, unpacked } from './search-packed.ts';

/** A word and where it stands; what follows it here is Pagefind's own business. */
type Word = readonly [word: string, ...places: readonly unknown[]];

/** Version, pages, chunks, filters and more; of each chunk the words it begins and ends with, and its file's name. */
type Meta = readonly [version: string, pages: unknown, chunks: readonly Chunk[], ...others: readonly unknown[]];
type Chunk = readonly [from: string, to: string, name: string];

/** A chunk is full at so many bytes, before it is packed to less than half. */
const FULL = 16_000;

/** What three letters begin is in one chunk; in scripts of signs, what one sign begins. */
const LETTERS = 3;
const SIGN = /^\p{Script=Han}|^\p{Script=Hiragana}|^\p{Script=Katakana}/u;

/** @throws {RangeError} where the files aren't those of Pagefind 1.6 */
export function rechunked(files: readonly IndexFile[], language: string): readonly IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const entry = byPath.get(ENTRY);
  if (meta === undefined || entry === undefined) throw new RangeError(`Pagefind wrote no .pf_meta or no ${ENTRY}`);
  const [version, pages, chunks, ...others] = decode(unpacked(meta.content)) as Meta;
  if (!/^1\.6\./.test(version)) throw new RangeError(`Pagefind ${version} may have another format; expected 1.6`);
  const words = chunks.flatMap(([, , name]) => wordsIn(byPath.get(`index/${name}.pf_index`)));
  const cut = cutWords(words).map((own) => ({ own, file: chunkFile(own, language) }));
  const listed = cut.map(
    ({ own, file }, i): Chunk => [start(own, cut[i - 1]?.own), own.at(-1)?.[0] ?? '', nameOf(file)],
  );
  const rest = files.filter((file) => file !== meta && file !== entry && !file.path.startsWith('index/'));
  const content = packed(encode([version, pages, listed, ...others] satisfies Meta));
  const name = `${language}_${digestOf(content)}`;
  return [
    ...rest,
    ...cut.map(({ file }) => file),
    { path: `pagefind.${name}.pf_meta`, content },
    { path: ENTRY, content: entryWith(entry, language, name) },
  ];
}

const ENTRY = 'pagefind-entry.json';

/** Files are kept by caches for ever: whatever is in one, its name tells. */
function entryWith({ content }: IndexFile, language: string, hash: string): Uint8Array {
  const entry = JSON.parse(Buffer.from(content).toString('utf8'));
  const own = { ...entry.languages[language], hash };
  return Buffer.from(JSON.stringify({ ...entry, languages: { [language]: own } }));
}

function wordsIn(file: IndexFile | undefined): readonly Word[] {
  if (file === undefined) throw new RangeError('Pagefind lists a chunk that it did not write');
  return (decode(unpacked(file.content)) as readonly [readonly Word[]])[0];
}

function cutWords(words: readonly Word[]): readonly (readonly Word[])[] {
  const chunks: Word[][] = [];
  let size = FULL;
  for (const group of Map.groupBy(words, ([word]) => beginning(word)).values()) {
    const bytes = encode(group).length;
    if (size + bytes > FULL) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(...group);
    size += bytes;
  }
  return chunks;
}

function beginning(word: string): string {
  return [...word].slice(0, SIGN.test(word) ? 1 : LETTERS).join('');
}

/** The shortest beginning of a chunk's first word that comes after the chunk before: `u` is looked for where `un` begins. */
function start(words: readonly Word[], before: readonly Word[] | undefined): string {
  const first = [...(words[0]?.[0] ?? '')];
  const last = before?.at(-1)?.[0] ?? '';
  const length = first.findIndex(
    (_, i) => Buffer.compare(Buffer.from(first.slice(0, i + 1).join('')), Buffer.from(last)) > 0,
  );
  return first.slice(0, length + 1).join('');
}

function chunkFile(words: readonly Word[], language: string): IndexFile {
  const content = packed(encode([words]));
  return { path: `index/${language}_${digestOf(content)}.pf_index`, content };
}

function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

function nameOf({ path }: IndexFile): string {
  return path.slice('index/'.length, -'.pf_index'.length);
}
