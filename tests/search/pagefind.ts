// The site's search engine, `pagefind/start.js`, in Node on a built index. Its files are read from the folder of the site.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { SearchLanguage, SearchPart } from '../../src/search/site-files.ts';

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
  start.fetch = async (path: string) => {
    const [file = ''] = path.split('?');
    const parts = start.languages.flatMap((listed: SearchLanguage) => listed.parts);
    const own = parts.find(({ folder }: SearchPart) => file === `${folder}pagefind-entry.json`);
    return new Response(
      own !== undefined ? JSON.stringify(own.entry) : new Uint8Array(readFileSync(join(dist, 'pagefind', file))),
    );
  };
  return {
    languages: start.languages,
    open: (language, folder = `${language}/`, pages = '') =>
      start.createInstance({ basePath: folder, baseUrl: `/${pages}`, noWorker: true, metaCacheTag: '' }) as Pagefind,
  };
}
