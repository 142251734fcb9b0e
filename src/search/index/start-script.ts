// The list of a site's indexes and Pagefind's engine ↔ `pagefind/start.js`, a classic script that runs on pages from a
// server and on pages opened from disk.

import type { SearchLanguage } from '../site-files.ts';

/** @param engine Pagefind's code for the browser; undefined for a site without an index */
export function startScript(engine: string | undefined, languages: readonly SearchLanguage[]): string {
  const list = listStatement(languages);
  if (engine === undefined) return list;
  // The engine's module contains one WebAssembly instance, but each language needs its own, so each call evaluates the
  // engine again.
  return `${list}\npostilSearch.createInstance = (options) => {\n${engine}return pagefind.createInstance(options);\n};\n`;
}

function listStatement(languages: readonly SearchLanguage[]): string {
  return `globalThis.postilSearch ??= { languages: ${JSON.stringify(languages)} };`;
}

const LIST = /^globalThis\.postilSearch \?\?= \{ languages: (\[.*\]) \};$/m;

/** The indexes that a start script lists. */
export function languagesIn(script: string): readonly SearchLanguage[] {
  return JSON.parse(LIST.exec(script)?.[1] ?? '[]') as readonly SearchLanguage[];
}

/** The script with its list of indexes replaced. */
export function withLanguages(script: string, languages: readonly SearchLanguage[]): string {
  return script.replace(LIST, () => listStatement(languages));
}
