// Search records → all that the search of a site needs: `pagefind/start.js`, Pagefind's index of each language under
// `pagefind/<language>/`, and the same for pages opened from a disk under `pagefind-disk/<language>/`.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile } from 'pagefind';
import type { FilterNames, SearchRecord } from '../records/search-record.ts';
import { indexesOf, type LanguageIndex } from './search-index.ts';
import { packsOf } from './search-packs.ts';
import { languageOf, startScript, textOf } from './search-start.ts';
import { tableFile } from './search-table.ts';

/**
 * Writes the search into the site's folder `dist`, in place of an earlier one.
 * @throws {Error} where Pagefind refuses a record, with its address
 */
export async function writeSearch(records: readonly SearchRecord[], names: FilterNames, dist: string): Promise<void> {
  const indexes = await indexesOf(records);
  const folders = indexes.map((index) => ({ language: index.language, files: servedFiles(index, names) }));
  const languages = folders.map(({ language, files }) => languageOf(language, files));
  for (const folder of ['pagefind', 'pagefind-disk']) rmSync(join(dist, folder), { recursive: true, force: true });
  folders.forEach(({ language, files }, i) => {
    const start = new Set<string>(Object.values(languages[i]?.parts[0]?.files ?? {}));
    const own = files.filter(({ path }) => start.has(path) || CONTENT.test(path));
    writeFiles(join(dist, 'pagefind', language), own);
    writeFiles(join(dist, 'pagefind-disk', language), packsOf(language, own));
  });
  const [first] = indexes;
  const script = await startScript(first && textOf(first.files, /^pagefind\.js$/), languages);
  writeFiles(join(dist, 'pagefind'), [{ path: 'start.js', content: Buffer.from(script) }]);
}

/** Of Pagefind's files these are read as a search needs them; the site has its own interface and table of filters. */
const CONTENT = /^(index|fragment)\//;

function servedFiles(index: LanguageIndex, names: FilterNames): readonly IndexFile[] {
  return [...index.files, tableFile(index, names)];
}

function writeFiles(folder: string, files: readonly IndexFile[]): void {
  for (const own of new Set(files.map(({ path }) => dirname(join(folder, path))))) mkdirSync(own, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}
