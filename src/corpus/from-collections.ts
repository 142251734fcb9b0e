// Astro's collections → the corpus. The only place that asks Astro for content.

import { getCollection } from 'astro:content';
import { type CollectionName, collectionNames, type Entry } from '../model/collections.ts';
import { type Corpus, corpusOf } from '../model/corpus.ts';
import { contentFolder, readLibrary, readSite } from './from-disk.ts';
import { rememberingReader } from './remembering-reader.ts';

let built: Promise<Corpus> | undefined;

/** While editing, an edit costs as much as the files it changed. */
const reader = rememberingReader();

/** The library as the pages see it; read once for a build, anew from disk for each page while editing: Astro's own store lags behind. */
export function getCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return readLibrary(contentFolder(), reader).then(({ corpus }) => corpus);
  built ??= load();
  return built;
}

async function load(): Promise<Corpus> {
  const { site } = await readSite(contentFolder());
  const entries = (await Promise.all(collectionNames.map(entriesOf))).flat();
  return corpusOf(entries, site);
}

async function entriesOf<C extends CollectionName>(collection: C): Promise<readonly Entry<C>[]> {
  const stored = await getCollection(collection);
  // The loader stored what readEntry made of this collection, so its type is known though Astro can't tell.
  return stored.map(
    ({ id, data, body = '' }) =>
      ({ collection, id, data, body, file: `${collection}/${id}.md` }) as unknown as Entry<C>,
  );
}
