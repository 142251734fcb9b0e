// All entries of a library, with look-ups both ways: from a claim to its arguments and back, from an actor to what it holds.
// References that lead nowhere are left out of the look-ups; `check/` reports them.

import type { CollectionName, Entry } from './collections.ts';
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
  /** Entries by collection and id, each collection in the order of its ids. */
  readonly articles: ReadonlyMap<string, ArticleEntry>;
  readonly claims: ReadonlyMap<string, ClaimEntry>;
  readonly arguments: ReadonlyMap<string, ArgumentEntry>;
  readonly notes: ReadonlyMap<string, NoteEntry>;
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly schemes: ReadonlyMap<string, SchemeEntry>;
  readonly guide: ReadonlyMap<string, GuideEntry>;
  /** What annotates an article, by the article's id. */
  annotations(article: string): Annotations;
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

/** Joins entries into a corpus. Entries that are withdrawn are kept; drafts too, unless the site hides them. */
export function corpusOf(entries: readonly Entry[], site: Site = siteSchema.parse({})): Corpus {
  const published = entries.filter((entry) => site.drafts === 'show' || !isDraft(entry));
  const articles = byId(published, 'articles');
  const claims = byId(published, 'claims');
  const args = byId(published, 'arguments');
  const notes = byId(published, 'notes');
  const live = [...args.values()].filter(isLive);

  const claimsOf = group(claims.values(), (claim) => [articleOf(claim.id)]);
  const argumentsOf = group(args.values(), (argument) => [articleOf(argument.id)]);
  const notesOf = group(notes.values(), (note) => [articleOf(note.id)]);
  const held = group([...claims.values()].filter(isLive), (claim) =>
    holdersOf(claim, articles.get(articleOf(claim.id))),
  );
  const aimed = (argument: ArgumentEntry) => [aimOf(argument)].filter((id) => id !== undefined);
  const isUndercut = ({ data }: ArgumentEntry) => data.relation === 'undercut';
  const on = group(live, (argument) => (isUndercut(argument) ? [] : aimed(argument)));
  const undercuts = group(live.filter(isUndercut), aimed);
  const from = group(live, (argument) => [...new Set(premisesOf(argument))]);
  const ofScheme = group(live, (argument) => (argument.data.scheme === undefined ? [] : [argument.data.scheme]));

  return {
    site,
    articles,
    claims,
    arguments: args,
    notes,
    actors: byId(published, 'actors'),
    schemes: byId(published, 'schemes'),
    guide: byId(published, 'guide'),
    annotations: (article) => ({
      claims: claimsOf.get(article) ?? [],
      arguments: argumentsOf.get(article) ?? [],
      notes: notesOf.get(article) ?? [],
    }),
    claimsHeldBy: (actor) => held.get(actor) ?? [],
    argumentsOn: (id) => on.get(id) ?? [],
    undercutsOf: (id) => undercuts.get(id) ?? [],
    argumentsFrom: (id) => from.get(id) ?? [],
    argumentsOfScheme: (scheme) => ofScheme.get(scheme) ?? [],
  };
}

/** Whether an entry takes part in the reading: not withdrawn. */
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
