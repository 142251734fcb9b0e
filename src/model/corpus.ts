// All entries of a library, with look-ups both ways: from a claim to its arguments and back, from an actor to what it holds.
// References that lead nowhere are left out of the look-ups; `check/` reports them.

import type { CollectionName, Entry } from './collections.ts';
import { actorsNamedBy } from './named-actors.ts';
import { type Site, site as siteSchema } from './site.ts';

export type ArticleEntry = Entry<'articles'>;
export type ClaimEntry = Entry<'claims'>;
export type ArgumentEntry = Entry<'arguments'>;
export type NoteEntry = Entry<'notes'>;
export type ActorEntry = Entry<'actors'>;
export type SchemeEntry = Entry<'schemes'>;
export type GuideEntry = Entry<'guide'>;

/** What annotates one article. */
export interface Annotations {
  readonly claims: readonly ClaimEntry[];
  readonly arguments: readonly ArgumentEntry[];
  readonly notes: readonly NoteEntry[];
}

export interface Corpus {
  readonly site: Site;
  /** Entries by collection and id, each collection in the order of its ids; withdrawn ones too, whose pages stay. */
  readonly articles: ReadonlyMap<string, ArticleEntry>;
  readonly claims: ReadonlyMap<string, ClaimEntry>;
  readonly arguments: ReadonlyMap<string, ArgumentEntry>;
  readonly notes: ReadonlyMap<string, NoteEntry>;
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly schemes: ReadonlyMap<string, SchemeEntry>;
  readonly guide: ReadonlyMap<string, GuideEntry>;
  /** The entries that lists, the search and files tell of: those shown, but for what annotates a withdrawn article. */
  listed<C extends CollectionName>(collection: C): readonly Entry<C>[];
  /** Whether an entry is shown where its article is read: neither it nor, for an argument, anything that it names is withdrawn. */
  isShown(entry: Entry): boolean;
  /** What is shown with an article, by the article's id. */
  annotations(article: string): Annotations;
  /** The same with what is not shown, for whoever may not write it a second time. */
  allAnnotations(article: string): Annotations;
  /** The claim that an article argues for, where it names one that is shown. */
  thesisOf(article: ArticleEntry): ClaimEntry | undefined;
  /** The claims an actor holds, alone or with others, in any article. */
  claimsHeldBy(actor: string): readonly ClaimEntry[];
  /** The arguments that conclude in, or attack, this claim. */
  argumentsOn(claim: string): readonly ArgumentEntry[];
  /** The arguments that attack this argument's step, which may have the id of a claim as well. */
  undercutsOf(argument: string): readonly ArgumentEntry[];
  /** The arguments that have this claim as a premise. */
  argumentsFrom(claim: string): readonly ArgumentEntry[];
  /** The arguments of this scheme. */
  argumentsOfScheme(scheme: string): readonly ArgumentEntry[];
}

/** The article an entry of a per-article collection belongs to: the first half of its id. */
export function articleOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** The second half of such an id, unique within its article. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The full id that a reference written in `article` means: a bare slug is of the same article. */
export function resolve(reference: string, article: string): string {
  return reference.includes('/') ? reference : `${article}/${reference}`;
}

/** The actors who hold a claim or an argument: those it names, else the article's authors. `unnamed` is nobody. */
export function holdersOf(entry: ClaimEntry | ArgumentEntry, article: ArticleEntry | undefined): readonly string[] {
  const { holder } = entry.data;
  if (holder === undefined) return article?.data.authors ?? [];
  if (holder === 'unnamed') return [];
  return typeof holder === 'string' ? [holder] : holder;
}

/** Whether the author asserts it in their own voice rather than reporting somebody else's. */
export function isOwnVoice(entry: ClaimEntry | ArgumentEntry, article: ArticleEntry | undefined): boolean {
  if (entry.data.holder === undefined) return true;
  const authors = article?.data.authors ?? [];
  const holders = holdersOf(entry, article);
  return holders.length > 0 && holders.every((holder) => authors.includes(holder));
}

/** The id of the claim or argument that an argument leads to: its conclusion or its target. */
export function aimOf(argument: ArgumentEntry): string | undefined {
  const aim = argument.data.conclusion ?? argument.data.target;
  return aim === undefined ? undefined : resolve(aim, articleOf(argument.id));
}

/** The full ids of an argument's premises, in the order written. */
export function premisesOf(argument: ArgumentEntry): readonly string[] {
  return argument.data.premises.map((premise) => resolve(premise.claim, articleOf(argument.id)));
}

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
    thesisOf: ({ id, data: { thesis } }) => {
      const claim = thesis === undefined ? undefined : claims.get(resolve(thesis, id));
      return claim !== undefined && isShown(claim) ? claim : undefined;
    },
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

/** Whether an entry itself is not withdrawn; `isShown` of the corpus looks at what it names, too. */
export function isLive(entry: Entry): boolean {
  return !('status' in entry.data && entry.data.status === 'withdrawn');
}

export function isDraft(entry: Entry): boolean {
  return 'status' in entry.data && entry.data.status === 'draft';
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
