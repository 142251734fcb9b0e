// The files of a site's search, as the build writes them and a page reads them: the start script's list of indexes, the
// filter table of each index, and the scripts that hold an index for pages opened from disk.

export const searchFilters = ['kind', 'article', 'holder', 'stance', 'type', 'actor'] as const;

export type SearchFilterName = (typeof searchFilters)[number];

/** Filter values of every record of one language. A page loads it before it searches. */
export interface FilterTable {
  /** Pagefind's id of each record, in the order of the records: articles, claims as in the text, arguments, actors. */
  readonly results: readonly string[];
  /** By filter: the ids of each record. The holder `unnamed` is one whom the text doesn't name. */
  readonly filters: Readonly<Record<SearchFilterName, readonly (readonly string[])[]>>;
  /** Names of the ids; those of holders are under `actor`. */
  readonly names: Readonly<Record<'article' | 'actor', Readonly<Record<string, string>>>>;
}

/** The global `postilSearch`, set by `pagefind/start.js`. */
export interface SearchStart {
  /** The largest first. */
  readonly languages: readonly SearchLanguage[];
  /** Reads a file for Pagefind; set by the search before it opens an index. */
  fetch?: (path: string) => Promise<Response>;
  /** Receives a file from a script on disk; set by the search before it loads the script. */
  file?: (path: string, base64: string) => void;
  /** Creates a Pagefind engine. */
  readonly createInstance: (options: object) => unknown;
}

export interface SearchLanguage {
  readonly language: string;
  /** The index of each part of the library; one if the library was built as a whole. */
  readonly parts: readonly SearchPart[];
}

export interface SearchPart {
  /** Path of its index, relative to the folder of the site's own indexes: `en/`, `../../other/pagefind/en/`. */
  readonly folder: string;
  /** Path of its pages, relative to the site's root: empty, `../other/`. */
  readonly pages: string;
  /** Content of Pagefind's entry file. */
  readonly entry: unknown;
  /** The files that an index needs before its first search, paths relative to `folder`. */
  readonly files: { readonly meta: string; readonly wasm: string; readonly table: string };
}

/** A fragment by the first character of its digest. Fragments are small and many; sixteen scripts hold them all. */
const FRAGMENT = /^fragment\/[^_]+_(.)/;

/**
 * The script that holds a file of an index: `fragment/en_3f…` is in `fragment-3.js`. A browser lets a page opened from
 * disk read no file, but run any script. Both paths are relative to the index's folder.
 */
export function diskScript(file: string): string {
  const character = FRAGMENT.exec(file)?.[1];
  return character === undefined ? `${file}.js` : `fragment-${character}.js`;
}
