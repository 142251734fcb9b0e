// Pagefind's own browser code → one classic script that runs on a page from a server and from a disk alike, with the list
// of indexes in it. It reads files only through `postilSearch.fetch`, which the page provides, and starts no worker:
// from a disk there are none, and a library of thousands of records is searched in milliseconds.

import { transform } from 'esbuild';
import type { IndexFile } from 'pagefind';
import type { SearchLanguage } from '../table.ts';

/** @param pagefind Pagefind's `pagefind.js`; undefined where there is no index */
export async function startScript(pagefind: string | undefined, languages: readonly SearchLanguage[]): Promise<string> {
  const start = listOf(languages);
  if (pagefind === undefined) return start;
  const { code } = await transform(pagefind, {
    format: 'iife',
    globalName: 'pagefind',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    define: { 'import.meta.url': 'undefined', fetch: 'globalThis.postilSearch.fetch', Worker: 'undefined' },
  });
  // Pagefind keeps one WebAssembly for all that is made of it; each language has its own, hence a Pagefind of its own.
  return `${start}\npostilSearch.createInstance = (options) => {\n${code}return pagefind.createInstance(options);\n};\n`;
}

function listOf(languages: readonly SearchLanguage[]): string {
  return `globalThis.postilSearch ??= { languages: ${JSON.stringify(languages)} };`;
}

const LIST = /^globalThis\.postilSearch \?\?= \{ languages: (\[.*\]) \};$/m;

/** The indexes that a start script lists. */
export function languagesIn(script: string): readonly SearchLanguage[] {
  return JSON.parse(LIST.exec(script)?.[1] ?? '[]') as readonly SearchLanguage[];
}

/** The script with other indexes in its list. */
export function withLanguages(script: string, languages: readonly SearchLanguage[]): string {
  return script.replace(LIST, () => listOf(languages));
}

/** @throws {RangeError} where Pagefind's files aren't those of its version 1.6 */
export function languageOf(language: string, files: readonly IndexFile[]): SearchLanguage {
  const entry = JSON.parse(textOf(files, /^pagefind-entry\.json$/)) as {
    readonly languages: Readonly<Record<string, { readonly wasm?: string | null }>>;
  };
  const wasm = entry.languages[language]?.wasm ?? 'unknown';
  const own = {
    meta: pathOf(files, /\.pf_meta$/),
    wasm: pathOf(files, new RegExp(`^wasm\\.${wasm}\\.pagefind$`)),
    table: pathOf(files, /\.pf_records$/),
  };
  return { language, parts: [{ folder: `${language}/`, pages: '', entry, files: own }] };
}

export function textOf(files: readonly IndexFile[], name: RegExp): string {
  return Buffer.from(find(files, name).content).toString('utf8');
}

function pathOf(files: readonly IndexFile[], name: RegExp): string {
  return find(files, name).path;
}

function find(files: readonly IndexFile[], name: RegExp): IndexFile {
  const file = files.find(({ path }) => name.test(path));
  if (file === undefined) throw new RangeError(`Pagefind wrote no file ${name}; it wrote ${files.length} others`);
  return file;
}
