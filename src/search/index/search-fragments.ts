// Pagefind's fragments: one small file for each record, with what a page shows of it. Pagefind finds the words of all that
// it is given to show; ours are found in the record's content already, so they are put in afterwards. Without them twice
// the index is a third smaller.

import { createHash } from 'node:crypto';
import type { IndexFile } from 'pagefind';
import type { SearchRecord } from '../records/search-record.ts';
import { packed, unpacked } from './search-packed.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A filter that no page knows: with it a fragment's name changes with what is shown, as caches rely on. */
export const SHOWN = 'shown';

export function digestOf(meta: SearchRecord['meta']): string {
  return createHash('sha256').update(JSON.stringify(meta)).digest('hex').slice(0, 10);
}

/** The files with what each record shows in its fragment. */
export function withShown(files: readonly IndexFile[], records: readonly SearchRecord[]): readonly IndexFile[] {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  return files.map((file) => {
    const fragment = fragmentIn(file);
    const record = fragment && byUrl.get(urlOf(fragment));
    if (fragment === undefined || record === undefined || record.kind === 'article') return file;
    const { [SHOWN]: _, ...filters } = fragment.filters;
    const meta = { ...fragment.meta, ...record.meta };
    // Only of an article passages are shown, which are cut out of its content.
    const shown: Fragment = { ...fragment, content: '', meta, filters };
    return { path: file.path, content: packed(Buffer.from(JSON.stringify(shown))) };
  });
}

/** Pagefind's name of each record's result, by the record's address. */
export function resultsByUrl(files: readonly IndexFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap((file) => {
      const fragment = fragmentIn(file);
      return fragment === undefined ? [] : [[urlOf(fragment), FRAGMENT.exec(file.path)?.[1] ?? ''] as const];
    }),
  );
}

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

function fragmentIn({ path, content }: IndexFile): Fragment | undefined {
  if (!FRAGMENT.test(path)) return undefined;
  return JSON.parse(Buffer.from(unpacked(content)).toString('utf8')) as Fragment;
}

/** Relative to the site's root, as in records. */
function urlOf({ url }: Fragment): string {
  return url.replace(/^\//, '');
}
