// The files of a site's search, as the build writes them and a page reads them: the start script's list of indexes, the
// filter table of each index, and the scripts that hold an index for pages opened from disk.

export const searchFilters = ['kind', 'article', 'holder', 'stance', 'type', 'actor'] as const;

export type SearchFilterName = (typeof searchFilters)[number];

/**
 * Filter values of every record of one language, in the order of the records. A page loads it after the first results.
 */
export interface FilterTable {
  /** For each filter, the ids of each record. The holder `unnamed` is a holder whom the text doesn't name. */
  readonly filters: Readonly<Record<SearchFilterName, readonly (readonly string[])[]>>;
  /** Names of the ids. The names of holders are in the table `actor`. */
  readonly names: Readonly<Record<'article' | 'actor', Readonly<Record<string, string>>>>;
}

/** The global `postilSearch`, set by `pagefind/start.js`. */
export interface SearchStart {
  /** The languages of the library, the one with the most records first. */
  readonly languages: readonly SearchLanguage[];
  /** Reads a file for Pagefind. The search sets this function before it opens an index. */
  fetch?: (path: string) => Promise<Response>;
  /** Receives the file that a script on disk contains. The search sets this function before it loads the script. */
  file?: (path: string, base64: string) => void;
  /** Creates an instance of Pagefind's engine. */
  readonly createInstance: (options: object) => unknown;
}

export interface SearchLanguage {
  readonly language: string;
  /** The index of each part of the library. A library that was built as a whole has one part. */
  readonly parts: readonly SearchPart[];
}

export interface SearchPart {
  /** Path of the part's index, relative to the folder of the site's own indexes: `en/`, `../../other/pagefind/en/`. */
  readonly folder: string;
  /** Path of the part's pages, relative to the site's root: empty, `../other/`. */
  readonly pages: string;
  /** Content of Pagefind's entry file. */
  readonly entry: unknown;
  /**
   * Paths of files, relative to `folder`: the list of records and the engine, which the first search needs; the filter
   * table.
   */
  readonly files: { readonly pages: string; readonly wasm: string; readonly table: string };
}

/**
 * Path of a file of fragments. The group of the pattern is the first character of the file's digest. The script that
 * contains the file is named by this character, so there are sixteen such scripts.
 */
const FRAGMENT = /^fragment\/[^_]+_(.)/;

/**
 * The script that contains a file of an index: `fragment/en_3f…` is in `fragment-3.js`. Browsers don't let a page
 * opened from disk read a file, but such a page may run a script. Both paths are relative to the index's folder.
 */
export function diskScript(file: string): string {
  const character = FRAGMENT.exec(file)?.[1];
  return character === undefined ? `${file}.js` : `fragment-${character}.js`;
}
