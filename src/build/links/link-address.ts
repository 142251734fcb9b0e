// Links as written in pages ↔ paths of files: the parts of a link, and relative paths between files.

import { posix } from 'node:path';

/** A link to the same site. Its parts are as written, with percent-encoding. */
export interface InternalLink {
  /** The part before `?` and `#`. Empty for a link to the page itself. */
  readonly path: string;
  /** The query with its `?`, or empty. */
  readonly query: string;
  /** The fragment with its `#`, or empty. */
  readonly fragment: string;
}

/**
 * The parts of a link to the same site. Undefined for other links: those with a scheme (`https:`, `mailto:`, `data:`) or
 * `//host`.
 */
export function internalLink(written: string): InternalLink | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) return undefined;
  const parts = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(written);
  return { path: parts?.[1] ?? '', query: parts?.[2] ?? '', fragment: parts?.[3] ?? '' };
}

/** The id in a fragment. Empty for `#`, `#top` and text fragments (`#:~:text=…`), which need no element. */
export function idOf(fragment: string): string {
  const [id = ''] = fragment.slice(1).split(':~:');
  return id === 'top' ? '' : decoded(id);
}

/** @throws {URIError} if a `%` begins no valid escape */
export function decoded(written: string): string {
  return written.includes('%') ? decodeURIComponent(written) : written;
}

/** The relative path from a folder of the site to a file, percent-encoded: `../actors/iran.html`. */
export function relativePath(folder: string, file: string): string {
  return encodePath(posix.relative(folder, file));
}

/** The relative path from a page to the site's root: `../../`, or `./` for a page in the root. */
export function relativeRoot(page: string): string {
  return '../'.repeat(page.split('/').length - 1) || './';
}

/** A path, percent-encoded except for `/`. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
