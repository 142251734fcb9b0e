// A browser lets a page from a disk read no file, but run any script: for it, the files of a search index are in scripts.

/** Fragments are small and many; by the first sign of their digests sixteen scripts hold them all. */
const FRAGMENT = /^fragment\/[^_]+_(.)/;

/** The script that holds a file of an index: `fragment/en_3f…` is in `fragment-3.js`. Both paths are below the index's folder. */
export function packOf(file: string): string {
  const sign = FRAGMENT.exec(file)?.[1];
  return sign === undefined ? `${file}.js` : `fragment-${sign}.js`;
}
