// The schemes and the manual that come with Postil. A library gets those schemes that its arguments name, and the
// manual if `site.yaml` asks for it. If an entry of the library has the same id, it is used instead.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, entriesOf, isOf } from '../model/collections.ts';
import type { Site } from '../model/site.ts';
import { entryFiles } from './content-files.ts';
import { PACKAGE_FOLDER } from './package-files.ts';
import { readEntry } from './read-entry.ts';

const CONTENT = join(PACKAGE_FOLDER, 'content');

type Shipped = 'schemes' | 'guide';

const kept = new Map<Shipped, Promise<readonly Entry[]>>();

/** All entries of a collection that come with Postil. They are read once. */
export function shippedEntries(collection: Shipped): Promise<readonly Entry[]> {
  const entries = kept.get(collection) ?? readShipped(collection);
  kept.set(collection, entries);
  return entries;
}

async function readShipped(collection: Shipped): Promise<readonly Entry[]> {
  const files = await entryFiles(CONTENT, collection);
  return files.flatMap((file) => {
    const read = readEntry(collection, file, readFileSync(join(CONTENT, file), 'utf8'));
    return 'value' in read ? [read.value.entry] : [];
  });
}

/** The entries of a library → the entries that Postil adds to them. */
export async function shippedFor(own: readonly Entry[], site: Site): Promise<readonly Entry[]> {
  const schemes = new Set(own.flatMap((entry) => (isOf(entry, 'schemes') ? [entry.id] : [])));
  const named = new Set(entriesOf(own, 'arguments').map(({ data }) => data.scheme ?? ''));
  const isMissing = [...named].some((id) => id !== '' && !schemes.has(id));
  const guide = site.manual === 'show' ? await shippedEntries('guide') : [];
  const pages = new Set(entriesOf(own, 'guide').map(({ id }) => id));
  const added = (isMissing ? await shippedEntries('schemes') : []).filter(
    ({ id }) => named.has(id) && !schemes.has(id),
  );
  const known = new Set([...schemes, ...added.map(({ id }) => id)]);
  return [
    ...added.map((scheme) => ({ ...scheme, body: linkedOnlyTo(known, scheme.body) })),
    ...guide.filter(({ id }) => !pages.has(id)),
  ];
}

/** The text of a scheme. Links to schemes that the library does not have are replaced by their words. */
function linkedOnlyTo(schemes: ReadonlySet<string>, body: string): string {
  return body.replace(/\[([^\]]+)\]\(([\w-]+)\.md\)/g, (link, words: string, id: string) =>
    schemes.has(id) ? link : words,
  );
}
