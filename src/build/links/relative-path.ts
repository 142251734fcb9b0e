// A folder of the site → a function that resolves the paths of links on its pages. Pages repeat their links, so each path is
// resolved once.

import { decoded, relativePath } from './link-address.ts';
import type { SiteFiles } from './site-files.ts';

/**
 * A link's path → the target file, relative to the site's root, and the relative URL to it. Undefined if the file doesn't exist.
 * @throws {URIError} if a `%` in the path begins no valid escape
 */
export type WayTo = (path: string) => { readonly target: string; readonly href: string } | undefined;

export function waysFrom(folder: string, files: SiteFiles): WayTo {
  const ways = new Map<string, ReturnType<WayTo>>();
  return (path) => {
    if (!ways.has(path)) {
      const target = files.find(decoded(path), folder);
      ways.set(path, target === undefined ? undefined : { target, href: relativePath(folder, target) });
    }
    return ways.get(path);
  };
}
