// The files of an index → scripts that a page from a disk can run in order to read them; see `model/index-pack.ts`.

import type { IndexFile } from 'pagefind';
import { packOf } from '../index-pack.ts';

/** @param language the index's folder, by which the page tells files of several indexes apart */
export function packsOf(language: string, files: readonly IndexFile[]): readonly IndexFile[] {
  const packs = Map.groupBy(files, ({ path }) => packOf(path));
  return [...packs].map(([path, own]) => ({
    path,
    content: Buffer.from(own.map((file) => call(language, file)).join('\n')),
  }));
}

function call(language: string, { path, content }: IndexFile): string {
  return `postilSearch.file(${JSON.stringify(`${language}/${path}`)},"${Buffer.from(content).toString('base64')}")`;
}
