// What the search knows of every record of one language before any is looked at: made by the build, read by the page.

export const searchFilters = ['kind', 'article', 'holder', 'stance', 'type', 'actor'] as const;

export type SearchFilterName = (typeof searchFilters)[number];

export interface SearchTable {
  /** Pagefind's name of each record's result, in the order of the records: articles, claims as in the text, arguments, actors. */
  readonly results: readonly string[];
  /** The ids that each record has for a filter; `unnamed` is the holder whom the text doesn't name. */
  readonly filters: Readonly<Record<SearchFilterName, readonly (readonly string[])[]>>;
  /** What ids are called, those of holders with the actors. */
  readonly names: Readonly<Record<'article' | 'actor', Readonly<Record<string, string>>>>;
}

/** What `pagefind/start.js` leaves for the search: where the indexes are, and Pagefind itself. */
export interface SearchStart {
  /** The largest first. */
  readonly languages: readonly SearchLanguage[];
  /** How Pagefind reads its files; the search puts its own reader here before it opens an index. */
  fetch?: (path: string) => Promise<Response>;
  /** Takes a file that a script from a disk holds; see `index-pack.ts`. */
  file?: (path: string, base64: string) => void;
  readonly createInstance: (options: object) => unknown;
}

export interface SearchLanguage {
  readonly language: string;
  /** The index of each part of the library; one, where the library is built as a whole. */
  readonly parts: readonly SearchPart[];
}

export interface SearchPart {
  /** Where its files are, below the folder of the site's own indexes: `en/`, `../../other/pagefind/en/`. */
  readonly folder: string;
  /** Where its pages are, below the site's root: empty, `../other/`. */
  readonly pages: string;
  /** Pagefind's `pagefind-entry.json`. */
  readonly entry: unknown;
  /** What an index needs before it can answer, paths below its folder. */
  readonly files: { readonly meta: string; readonly wasm: string; readonly table: string };
}
