// From one folder of the site: what a link's path means there, and how to write it. Pages repeat their links, so each path
// is worked out once.

import { decoded, relativePath } from './link-address.ts';
import type { SiteFiles } from './site-files.ts';

/**
 * The file a path means, from the root, and the relative way to it; undefined where there is no such file.
 * @throws {URIError} where a `%` in the path begins no valid escape
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
