// The site's search engine, `pagefind/start.js`, in Node on a built index. Its files are read from the folder of the
// site.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { indexFiles } from '../../src/search/client/index-files.ts';
import type { SearchLanguage } from '../../src/search/site-files.ts';

interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly { readonly url: string; readonly title: string; readonly plain_excerpt: string }[];
}

export interface Pagefind {
  mergeIndex(path: string, options: object): Promise<void>;
  search(
    query: string | null,
    options: object,
  ): Promise<{ readonly results: readonly { readonly id: string; data(): Promise<Found> }[] }>;
}

export interface Start {
  readonly languages: readonly SearchLanguage[];
  /** @param folder the folder of the index below `pagefind/`; without it, `<language>/` */
  open(language: string, folder?: string, pages?: string): Pagefind;
}

/** @param dist the folder of a built site, which contains `pagefind/` */
export function openStart(dist: string): Start {
  Reflect.deleteProperty(globalThis, 'postilSearch');
  runInThisContext(readFileSync(join(dist, 'pagefind/start.js'), 'utf8'));
  const start = Reflect.get(globalThis, 'postilSearch');
  const read = async (path: string) => bytesOf(gunzipSync(readFileSync(join(dist, 'pagefind', path))));
  const { answer } = indexFiles(start.languages, read);
  start.fetch = async (path: string) => new Response(await answer(path));
  return {
    languages: start.languages,
    open: (language, folder = `${language}/`, pages = '') =>
      start.createInstance({ basePath: folder, baseUrl: `/${pages}`, noWorker: true, metaCacheTag: '' }) as Pagefind,
  };
}

function bytesOf(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}
