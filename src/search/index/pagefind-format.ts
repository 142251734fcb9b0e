// Pagefind's private formats. Everything that Postil relies on beyond Pagefind's documented API is in this file. An
// index is a set of files, each packed with gzip: a list of chunks (.pf_meta), the chunks with their words (.pf_index),
// one fragment per record (.pf_fragment), and the engine for the browser (pagefind.js and WebAssembly).
// tests/search/index/pagefind-format.test.ts compares all of it with a golden file made by VERSION.

import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { transform } from 'esbuild';
import type { IndexFile } from 'pagefind';
import { digestOf } from '../../text/digest.ts';
import { IN_PACK, writePageList } from '../page-list.ts';

/** The version of Pagefind whose formats this file describes. package.json pins the same version. */
export const VERSION = '1.6.0';

/** A word and the records that contain it. Postil does not interpret the values after the word. */
export type Word = readonly [word: string, ...occurrences: readonly unknown[]];

/**
 * Words that are loaded together. `from` is the first string in alphabetical order that Pagefind looks up in this
 * chunk.
 */
export interface Chunk {
  readonly from: string;
  readonly words: readonly Word[];
}

/** Data about a record for a list of results. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Content of the .pf_meta file. A chunk is listed with its `from`, its last word, and the name of its file. */
type Meta = readonly [
  version: string,
  pages: readonly ListedPage[],
  chunks: readonly ListedChunk[],
  ...others: readonly unknown[],
];
/** A record: the name of its fragment's file, and its number of words. */
type ListedPage = readonly [name: string, words: number];
type ListedChunk = readonly [from: string, to: string, name: string];

const ENTRY = 'pagefind-entry.json';
const META = /\.pf_meta$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/**
 * Length in characters of the digests in file names. Caches never reload a file, so a file with changed content needs
 * another name.
 */
const DIGEST_LENGTH = 10;

/** The URLs of all records with words. Other records have no fragment. */
export function indexedUrls(files: readonly IndexFile[]): ReadonlySet<string> {
  return new Set(files.flatMap((file) => readFragment(file)?.url ?? []));
}

/**
 * All words of an index, in alphabetical order (by UTF-8 bytes).
 * @throws {RangeError} if the files are not those of Pagefind's version VERSION
 */
export function readWords(files: readonly IndexFile[]): readonly Word[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return readMeta(files)[2].flatMap(([, , name]) => {
    const file = byPath.get(chunkPath(name));
    if (file === undefined) throw new RangeError(`Pagefind lists the chunk ${name}, but wrote no such file`);
    return (decode(unpack(file.content)) as readonly [readonly Word[]])[0];
  });
}

/** The files with Pagefind's own chunks replaced. The new chunks must contain all words, in order. */
export function withChunks(
  files: readonly IndexFile[],
  language: string,
  chunks: readonly Chunk[],
): readonly IndexFile[] {
  const [version, pages, , ...others] = readMeta(files);
  const entry = fileNamed(files, ENTRY);
  const written = chunks.map(({ from, words }) => {
    const content = pack(encode([words]));
    const name = nameOf(language, content);
    return {
      listed: [from, words.at(-1)?.[0] ?? '', name] satisfies ListedChunk,
      file: { path: chunkPath(name), content },
    };
  });
  const content = pack(encode([version, pages, written.map(({ listed }) => listed), ...others] satisfies Meta));
  const name = nameOf(language, content);
  return [
    ...files.filter((file) => file !== entry && !META.test(file.path) && !file.path.startsWith('index/')),
    ...written.map(({ file }) => file),
    { path: `pagefind.${name}.pf_meta`, content },
    { path: ENTRY, content: entryWith(entry, language, name) },
  ];
}

/** Size in bytes of a chunk with these words before it is packed. Packing makes it less than half as large. */
export function sizeOf(words: readonly Word[]): number {
  return encode(words).length;
}

/** Replaces the fragments for which `change` returns a new fragment. File names stay the same. */
export function withFragments(
  files: readonly IndexFile[],
  change: (fragment: Fragment) => Fragment | undefined,
): readonly IndexFile[] {
  return files.map((file) => {
    const fragment = readFragment(file);
    const changed = fragment && change(fragment);
    return changed === undefined ? file : { path: file.path, content: pack(Buffer.from(JSON.stringify(changed))) };
  });
}

/**
 * The files with the records numbered: `list` in place of Pagefind's list of pages, and fragments packed together.
 * @param records the records in the order in which Pagefind got them
 * @throws {RangeError} if Pagefind lists them in another order
 */
export function withNumbers(
  files: readonly IndexFile[],
  language: string,
  records: readonly { readonly kind: string; readonly url: string }[],
): { readonly files: readonly IndexFile[]; readonly list: IndexFile } {
  const [version, pages, ...others] = readMeta(files);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const fragments = pages.map(([name], i) => {
    const file = byPath.get(`fragment/${name}.pf_fragment`);
    const fragment = file === undefined ? undefined : readFragment(file);
    const expected = records[i]?.url;
    if (fragment === undefined || fragment.url !== expected)
      throw new RangeError(`Pagefind lists ${fragment?.url} where ${expected} was expected`);
    return fragment;
  });
  const packed = Array.from({ length: Math.ceil(fragments.length / IN_PACK) }, (_, i) => {
    const content = gzip(Buffer.from(JSON.stringify(fragments.slice(i * IN_PACK, (i + 1) * IN_PACK))));
    return { name: nameOf(language, content), content };
  });
  const content = gzip(
    writePageList({
      kinds: runsOf(records.map(({ kind }) => kind)),
      packs: packed.map(({ name }) => name),
      meta: encode([version, [], ...others] satisfies Meta),
      // The empty array of pages comes after one byte that begins the outer array, and after the version.
      gap: 1 + encode(version).length,
      words: pages.map(([, words]) => words),
    }),
  );
  return {
    files: [
      ...files.filter(({ path }) => !FRAGMENT.test(path) && !META.test(path)),
      ...packed.map(({ name, content: pack }) => ({ path: `fragment/${name}.pf_fragment`, content: pack })),
    ],
    list: { path: `pages.${digestOf(content, DIGEST_LENGTH)}.pf_pages`, content },
  };
}

/** Runs of equal names, each with its length: `a a b` → `[[a, 2], [b, 1]]`. */
function runsOf(names: readonly string[]): readonly (readonly [string, number])[] {
  const starts = names.flatMap((name, i) => (name === names[i - 1] ? [] : [i]));
  return starts.map((start, i) => [names[start] ?? '', (starts[i + 1] ?? names.length) - start]);
}

/** The files that the engine reads before its first search: content of the entry file, paths of the others. */
export function startFiles(files: readonly IndexFile[], language: string) {
  const entry = JSON.parse(textOf(fileNamed(files, ENTRY))) as {
    readonly languages: Readonly<Record<string, { readonly wasm?: string | null }>>;
  };
  const wasm = entry.languages[language]?.wasm ?? 'unknown';
  return { entry, wasm: fileNamed(files, `wasm.${wasm}.pagefind`).path };
}

/**
 * Whether the engine reads this file during a search. The other files belong to an interface and filters that Postil
 * doesn't use.
 */
export function isReadBySearch(path: string): boolean {
  return path.startsWith('index/') || FRAGMENT.test(path);
}

/**
 * The engine as a classic script that declares `pagefind`. The script reads files only through `postilSearch.fetch`,
 * which the page provides, and starts no worker, because a page opened from disk may neither fetch files nor start
 * workers. A search takes only milliseconds even without a worker.
 */
export async function classicEngine(files: readonly IndexFile[]): Promise<string> {
  const { code } = await transform(textOf(fileNamed(files, 'pagefind.js')), {
    format: 'iife',
    globalName: 'pagefind',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    define: { 'import.meta.url': 'undefined', fetch: 'globalThis.postilSearch.fetch', Worker: 'undefined' },
  });
  return code;
}

function readMeta(files: readonly IndexFile[]): Meta {
  const meta = decode(unpack(fileNamed(files, META).content)) as Meta;
  if (meta[0] !== VERSION)
    throw new RangeError(
      `The search index was made by Pagefind ${meta[0]}, but Postil knows the formats of ${VERSION}: install pagefind@${VERSION}, or correct src/search/index/pagefind-format.ts as its test says`,
    );
  return meta;
}

function readFragment({ path, content }: IndexFile): Fragment | undefined {
  if (!FRAGMENT.test(path)) return undefined;
  const fragment = JSON.parse(Buffer.from(unpack(content)).toString('utf8')) as Fragment;
  return { ...fragment, url: fragment.url.replace(/^\//, '') };
}

function entryWith(entry: IndexFile, language: string, hash: string): Uint8Array {
  const all = JSON.parse(textOf(entry));
  return Buffer.from(JSON.stringify({ ...all, languages: { [language]: { ...all.languages[language], hash } } }));
}

function chunkPath(name: string): string {
  return `index/${name}.pf_index`;
}

function nameOf(language: string, content: Uint8Array): string {
  return `${language}_${digestOf(content, DIGEST_LENGTH)}`;
}

/** Every packed file begins with these bytes once it is unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * Number of bytes that gzip adds to content that can't be compressed. It is also the smallest output buffer that zlib
 * accepts.
 */
const GZIP_OVERHEAD = 64;

// `pack` and `unpack` tell zlib the size of the result. Most files have a few hundred bytes; with zlib's default
// buffers of 16 KB, a large library would need gigabytes of memory.
function pack(content: Uint8Array): Uint8Array {
  return gzip(Buffer.concat([SIGNATURE, content]));
}

function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9, chunkSize: GZIP_OVERHEAD + bytes.length });
}

function unpack(packed: Uint8Array): Uint8Array {
  return gunzipSync(packed, { chunkSize: GZIP_OVERHEAD + unpackedLength(packed) }).subarray(SIGNATURE.length);
}

/** Length of the unpacked content, which the last four bytes of a gzip file contain (RFC 1952 §2.3.1). */
function unpackedLength(packed: Uint8Array): number {
  return new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(packed.length - 4, true);
}

function textOf({ content }: IndexFile): string {
  return Buffer.from(content).toString('utf8');
}

function fileNamed(files: readonly IndexFile[], name: RegExp | string): IndexFile {
  const file = files.find(({ path }) => (typeof name === 'string' ? path === name : name.test(path)));
  if (file === undefined) throw new RangeError(`Pagefind wrote no file ${name}; it wrote ${files.length} others`);
  return file;
}
