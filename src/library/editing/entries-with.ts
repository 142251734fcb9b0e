// Ids → the entries of the whole library that contain one of them. An opened edition lacks the other articles.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryFiles } from '../../corpus/content-files.ts';
import { readEntry } from '../../corpus/read-entry.ts';
import { stampOf } from '../../corpus/remembered-library.ts';
import { collectionNames, type Entry } from '../../model/collections.ts';
import { articleOf, slugOf } from '../../model/corpus.ts';

/**
 * The entries whose path or text contains one of the ids. Only these entries are parsed, because parsing YAML takes
 * most of the time. The files of an article name their own annotations without the article's id, so in these files the
 * slug alone is looked for, too.
 */
export async function entriesWith(folder: string, ids: readonly string[]): Promise<readonly Entry[]> {
  const files = await Promise.all(
    collectionNames.map(async (name) => (await entryFiles(folder, name)).map((file) => [name, file] as const)),
  );
  const anywhere = wordsIn(ids);
  const own = ids.filter((id) => id.includes('/')).map((id) => [articleOf(id), wordsIn([slugOf(id)])] as const);
  const isFound = (file: string, text: string) =>
    anywhere.test(text) ||
    anywhere.test(file) ||
    own.some(([article, slug]) => articleIn(file) === article && (slug.test(text) || slug.test(file)));
  return files.flat().flatMap(([name, file]) => {
    const text = textOf(join(folder, file));
    if (!isFound(file, text)) return [];
    const read = readEntry(name, file, text);
    return 'value' in read ? [read.value.entry] : [];
  });
}

/** A pattern for ids as whole words: `new-york` is not in `new-york-times`. */
function wordsIn(ids: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9-])(?:${ids.map((id) => RegExp.escape(id)).join('|')})(?![a-z0-9-])`);
}

function articleIn(file: string): string | undefined {
  return /^articles\/(.+)\.md$/.exec(file)?.[1] ?? /^[^/]+\/([^/]+)\//.exec(file)?.[1];
}

/**
 * Texts that were read before, by path. A text is read again only if its file changed. Asking whether it changed takes
 * a third of the time of reading it.
 */
const known = new Map<string, { readonly stamp: string; readonly text: string }>();

function textOf(path: string): string {
  const stamp = stampOf(path);
  const before = known.get(path);
  if (before !== undefined && before.stamp === stamp) return before.text;
  const text = readFileSync(path, 'utf8');
  if (stamp === undefined) known.delete(path);
  else known.set(path, { stamp, text });
  return text;
}
