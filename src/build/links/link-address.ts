// A link as written ↔ the file it means: its parts, and the way from one page of the site to another.

import { posix } from 'node:path';

/** A link into the site. Each part is as written, percent-encoded. */
export interface InternalLink {
  /** Before `?` and `#`; empty means the page itself. */
  readonly path: string;
  /** With its `?`, or empty. */
  readonly query: string;
  /** With its `#`, or empty. */
  readonly fragment: string;
}

/** The parts of a link into the site; undefined for a link elsewhere: with a scheme (`https:`, `mailto:`, `data:`) or `//host`. */
export function internalLink(written: string): InternalLink | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) return undefined;
  const parts = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(written);
  return { path: parts?.[1] ?? '', query: parts?.[2] ?? '', fragment: parts?.[3] ?? '' };
}

/** The id that a fragment names. Empty for `#`, `#top` and a mere text fragment (`#:~:text=…`), which are always right. */
export function idOf(fragment: string): string {
  const [id = ''] = fragment.slice(1).split(':~:');
  return id === 'top' ? '' : decoded(id);
}

/** @throws {URIError} where a `%` begins no valid escape */
export function decoded(written: string): string {
  return written.includes('%') ? decodeURIComponent(written) : written;
}

/** The way from a folder of the site to a file, percent-encoded: `../actors/iran.html`. */
export function relativePath(folder: string, file: string): string {
  return encodePath(posix.relative(folder, file));
}

/** The way from a page to the site's root: `../../`, or `./` beside it. */
export function relativeRoot(page: string): string {
  return '../'.repeat(page.split('/').length - 1) || './';
}

/** A path as a URL writes it; `/` stays. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
