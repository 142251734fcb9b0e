// The entries of a library → a corpus. References to entries that don't exist are left out of the look-ups; `check/`
// reports them.

import { type CollectionName, collectionNames, type Entry, entriesOf, keyOf } from './collections.ts';
import {
  type Annotations,
  type ArgumentEntry,
  aimOf,
  articleKeyOf,
  articleOf,
  type Corpus,
  type EntriesByCollection,
  endKeysOf,
  holdersOf,
  isDraft,
  isLive,
  premisesOf,
  resolve,
} from './corpus.ts';
import { newestFirst } from './date.ts';
import { type RemarkCollection, remarkCollections } from './kinds.ts';
import { actorsNamedBy } from './references.ts';
import { type Site, site as siteSchema } from './site.ts';

/** Makes a corpus of the entries, without drafts if the site hides drafts. */
export function corpusOf(entries: readonly Entry[], site: Site = siteSchema.parse({})): Corpus {
  const published = site.drafts === 'show' ? entries : withoutDrafts(entries);
  const notShown = goneWith(
    published.filter((entry) => !isLive(entry)),
    published,
  );
  const isShown = (entry: Entry) => !notShown.has(keyOf(entry));
  const collections = byCollection(published);
  const { articles, claims, arguments: args } = collections;
  const isListed = (entry: Entry) => isShown(entry) && !notShown.has(articleKeyOf(entry));
  const lists = new Map<CollectionName, readonly Entry[]>();
  const listOf = (collection: CollectionName) =>
    collection === 'articles'
      ? newestFirst([...articles.values()].filter(isListed))
      : [...collections[collection].values()].filter(isListed);
  const listed = <C extends CollectionName>(collection: C) => {
    const list = lists.get(collection) ?? listOf(collection);
    lists.set(collection, list);
    // The type assertion is needed because the type of the map does not relate a collection's name to the type of its
    // entries.
    return list as readonly Entry<C>[];
  };

  const annotating = (take: (entry: Entry) => boolean) => {
    const of = <E extends Entry>(all: ReadonlyMap<string, E>) =>
      group([...all.values()].filter(take), ({ id }) => [articleOf(id)]);
    const [claimsOf, argumentsOf] = [of(claims), of(args)];
    const remarksOf = remarkCollections.map((collection) => of<Entry<RemarkCollection>>(collections[collection]));
    return (article: string): Annotations => ({
      claims: claimsOf.get(article) ?? [],
      arguments: argumentsOf.get(article) ?? [],
      remarks: remarksOf.flatMap((remarks) => remarks.get(article) ?? []),
    });
  };
  const mainClaim = (slug: string | undefined, article: string) => {
    const claim = slug === undefined ? undefined : claims.get(resolve(slug, article));
    return claim !== undefined && isShown(claim) ? claim : undefined;
  };
  const held = group(listed('claims'), (claim) => holdersOf(claim, articles.get(articleOf(claim.id))));
  const live = [...args.values()].filter(isShown);
  const aimed = (argument: ArgumentEntry) => [aimOf(argument)].filter((id) => id !== undefined);
  const on = group(live, (argument) => (isUndercut(argument) ? [] : aimed(argument)));
  const undercuts = group(live.filter(isUndercut), aimed);
  const from = group(live, (argument) => [...new Set(premisesOf(argument))]);
  const ofScheme = group(listed('arguments'), ({ data }) => (data.scheme === undefined ? [] : [data.scheme]));

  return {
    site,
    ...collections,
    listed,
    isShown,
    annotations: annotating(isShown),
    allAnnotations: annotating(() => true),
    thesisOf: ({ id, data }) => mainClaim(data.thesis, id),
    explainedBy: ({ id, data }) => mainClaim(data.explains, id),
    claimsHeldBy: (actor) => held.get(actor) ?? [],
    argumentsOn: (id) => on.get(id) ?? [],
    undercutsOf: (id) => undercuts.get(id) ?? [],
    argumentsFrom: (id) => from.get(id) ?? [],
    argumentsOfScheme: (scheme) => ofScheme.get(scheme) ?? [],
  };
}

/**
 * The entries without drafts, annotations of draft articles, and arguments that refer to an entry left out. A draft
 * actor is kept if a visible entry refers to it.
 */
function withoutDrafts(entries: readonly Entry[]): readonly Entry[] {
  const drafts = new Set(entries.filter(isDraft).map(keyOf));
  const hidden = entries.filter((entry) => drafts.has(keyOf(entry)) || drafts.has(articleKeyOf(entry)));
  const gone = goneWith(hidden, entries);
  const actors = byId(entries, 'actors');
  const named = new Set(entries.filter((entry) => !gone.has(keyOf(entry))).flatMap(actorsNamedBy));
  // The set grows during the loop, which visits the added actors too.
  for (const id of named) {
    const actor = actors.get(id);
    if (actor !== undefined) for (const other of actorsNamedBy(actor)) named.add(other);
  }
  return entries.filter((entry) => !gone.has(keyOf(entry)) || (entry.collection === 'actors' && named.has(entry.id)));
}

/**
 * The keys of the removed entries and of the arguments that must be removed with them. An argument is removed if it
 * refers to a removed entry, directly or through the argument that it undercuts. One premise is enough, because the
 * premises of an argument support its conclusion only together.
 */
function goneWith(taken: readonly Entry[], entries: readonly Entry[]): ReadonlySet<string> {
  const gone = new Set(taken.map(keyOf));
  const args = entries.filter((entry): entry is ArgumentEntry => entry.collection === 'arguments');
  const naming = group(args, endKeysOf);
  // The set grows during the loop, which visits the added keys too.
  for (const key of gone) for (const argument of naming.get(key) ?? []) gone.add(keyOf(argument));
  return gone;
}

function isUndercut({ data }: ArgumentEntry): boolean {
  return data.relation === 'undercut';
}

function byCollection(entries: readonly Entry[]): EntriesByCollection {
  const collections = collectionNames.map((name) => [name, byId(entries, name)]);
  return Object.fromEntries(collections) as EntriesByCollection;
}

function byId<C extends CollectionName>(entries: readonly Entry[], collection: C): ReadonlyMap<string, Entry<C>> {
  const own = entriesOf(entries, collection).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(own.map((entry) => [entry.id, entry]));
}

function group<T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
