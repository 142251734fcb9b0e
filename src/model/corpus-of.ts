// The entries of a library → the corpus they make. References that lead nowhere are left out of the look-ups; `check/` reports them.

import type { CollectionName, Entry } from './collections.ts';
import {
  type Annotations,
  type ArgumentEntry,
  aimOf,
  articleOf,
  type Corpus,
  holdersOf,
  isDraft,
  isLive,
  premisesOf,
  resolve,
} from './corpus.ts';
import { actorsNamedBy } from './named-actors.ts';
import { type Site, site as siteSchema } from './site.ts';

/** Joins entries into a corpus: all of them, or without drafts where the site hides those. */
export function corpusOf(entries: readonly Entry[], site: Site = siteSchema.parse({})): Corpus {
  const published = site.drafts === 'show' ? entries : withoutDrafts(entries);
  const notShown = goneWith(
    published.filter((entry) => !isLive(entry)),
    published,
  );
  const isShown = (entry: Entry) => !notShown.has(keyOf(entry));
  const articles = byId(published, 'articles');
  const claims = byId(published, 'claims');
  const args = byId(published, 'arguments');
  const notes = byId(published, 'notes');
  const actors = byId(published, 'actors');
  const schemes = byId(published, 'schemes');
  const guide = byId(published, 'guide');
  const collections = { articles, claims, arguments: args, notes, actors, schemes, guide };
  const isListed = (entry: Entry) => isShown(entry) && !notShown.has(ownerOf(entry));
  const lists = new Map<CollectionName, readonly Entry[]>();
  const listed = <C extends CollectionName>(collection: C) => {
    const list = lists.get(collection) ?? [...collections[collection].values()].filter(isListed);
    lists.set(collection, list);
    // It holds the entries of this collection, which the type of all lists can't tell.
    return list as readonly Entry<C>[];
  };

  const annotating = (take: (entry: Entry) => boolean) => {
    const of = <E extends Entry>(all: ReadonlyMap<string, E>) =>
      group([...all.values()].filter(take), ({ id }) => [articleOf(id)]);
    const [claimsOf, argumentsOf, notesOf] = [of(claims), of(args), of(notes)];
    return (article: string): Annotations => ({
      claims: claimsOf.get(article) ?? [],
      arguments: argumentsOf.get(article) ?? [],
      notes: notesOf.get(article) ?? [],
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
 * Without drafts, what annotates a drafted article, and arguments that name something of it. An actor stays whom something
 * that is shown names: what a person accepted says so.
 */
function withoutDrafts(entries: readonly Entry[]): readonly Entry[] {
  const drafts = new Set(entries.filter(isDraft).map(keyOf));
  const hidden = entries.filter((entry) => drafts.has(keyOf(entry)) || drafts.has(ownerOf(entry)));
  const gone = goneWith(hidden, entries);
  const actors = byId(entries, 'actors');
  const named = new Set(entries.filter((entry) => !gone.has(keyOf(entry))).flatMap(actorsNamedBy));
  // The set grows as it is gone through.
  for (const id of named) {
    const actor = actors.get(id);
    if (actor !== undefined) for (const other of actorsNamedBy(actor)) named.add(other);
  }
  return entries.filter((entry) => !gone.has(keyOf(entry)) || (entry.collection === 'actors' && named.has(entry.id)));
}

/**
 * The keys of entries that are taken away, and of every argument that names one of them, directly or through the argument it
 * attacks: premises work together, so a step is shown whole or not at all.
 */
function goneWith(taken: readonly Entry[], entries: readonly Entry[]): ReadonlySet<string> {
  const gone = new Set(taken.map(keyOf));
  const args = entries.filter((entry): entry is ArgumentEntry => entry.collection === 'arguments');
  const naming = group(args, namedBy);
  // The set grows as it is gone through.
  for (const key of gone) for (const argument of naming.get(key) ?? []) gone.add(keyOf(argument));
  return gone;
}

/** The keys of what an argument leads from and to. */
function namedBy(argument: ArgumentEntry): readonly string[] {
  const aim = `${isUndercut(argument) ? 'arguments' : 'claims'}/${aimOf(argument)}`;
  return [aim, ...premisesOf(argument).map((id) => `claims/${id}`)];
}

function isUndercut({ data }: ArgumentEntry): boolean {
  return data.relation === 'undercut';
}

/** Tells an entry from those of other collections that have the same id. */
function keyOf({ collection, id }: Entry): string {
  return `${collection}/${id}`;
}

/** The key of the article that an entry annotates; of nothing where it annotates none. */
function ownerOf({ id }: Entry): string {
  return id.includes('/') ? `articles/${articleOf(id)}` : '';
}

function byId<C extends CollectionName>(entries: readonly Entry[], collection: C): ReadonlyMap<string, Entry<C>> {
  const own = entries.filter((entry): entry is Entry<C> => entry.collection === collection);
  own.sort((a, b) => (a.id < b.id ? -1 : 1));
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
