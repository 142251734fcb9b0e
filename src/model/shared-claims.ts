// Claims that assert the same, joined by `sameAs`. It is enough that one claim of a pair has the field. The relation is
// transitive: if A asserts the same as B, and B the same as C, then A asserts the same as C. Withdrawn and hidden
// claims are ignored.

import type { Stance } from './claim.ts';
import { type ArgumentEntry, aimOf, articleOf, type ClaimEntry, type Corpus, premisesOf, resolve } from './corpus.ts';
import { byDate } from './date.ts';

/** The same claim in several articles. */
export interface SharedClaim {
  /**
   * The id of the claim that represents all of them: the page of the shared claim has its statement and its address.
   */
  readonly id: string;
  /** All claims that assert the same, that of the oldest article first. */
  readonly claims: readonly ClaimEntry[];
  /** The ids of the articles, the oldest first. */
  readonly articles: readonly string[];
}

/** Two articles that have claims in common, or of which one has arguments about claims of the other. */
export interface ArticlePair {
  /** The ids of the two articles, the older first. */
  readonly articles: readonly [string, string];
  readonly shared: readonly SharedClaim[];
  /** The arguments of one of the articles about claims of the other. */
  readonly arguments: readonly ArgumentEntry[];
}

interface Joined {
  /** For the id of a claim, the claims that assert the same, including the claim itself. */
  readonly same: ReadonlyMap<string, readonly ClaimEntry[]>;
  readonly shared: readonly SharedClaim[];
  /** For the id of a claim, the shared claim that it belongs to. */
  readonly byClaim: ReadonlyMap<string, SharedClaim>;
  readonly pairs: readonly ArticlePair[];
}

const made = new WeakMap<Corpus, Joined>();

/** The claims that several articles share. A claim of more articles comes first. */
export function sharedClaimsOf(corpus: Corpus): readonly SharedClaim[] {
  return joined(corpus).shared;
}

/** The shared claim that a claim belongs to; undefined if no other article makes the claim. */
export function sharedClaimOf(corpus: Corpus, claim: string): SharedClaim | undefined {
  return joined(corpus).byClaim.get(claim);
}

/** The other claims that assert the same as a claim, in any article. */
export function sameClaims(corpus: Corpus, claim: string): readonly ClaimEntry[] {
  return (joined(corpus).same.get(claim) ?? []).filter(({ id }) => id !== claim);
}

/** All pairs of articles with common claims. A pair with more common claims comes first. */
export function articlePairs(corpus: Corpus): readonly ArticlePair[] {
  return joined(corpus).pairs;
}

/** The pairs that contain the given article. */
export function pairsWith(corpus: Corpus, article: string): readonly ArticlePair[] {
  return joined(corpus).pairs.filter(({ articles }) => articles.includes(article));
}

/**
 * Whether a shared claim is disputed: authors take opposite stances on it, or an argument in one of its articles
 * attacks it.
 */
export function isDisputed({ claims }: Pick<SharedClaim, 'claims'>, corpus: Corpus): boolean {
  const takes = (...stances: readonly Stance[]) => claims.some(({ data }) => stances.includes(data.stance));
  const isContradicted = takes('endorses', 'concedes') && takes('questions', 'rejects');
  return (
    isContradicted || claims.some(({ id }) => corpus.argumentsOn(id).some(({ data }) => data.relation === 'rebut'))
  );
}

/** The shared claims of a pair on which the two articles differ. */
export function disputedIn({ articles, shared }: ArticlePair, corpus: Corpus): readonly SharedClaim[] {
  return shared.filter((claim) => isDisputed({ claims: claimsIn(claim, articles) }, corpus));
}

/** The claims of a shared claim that belong to the given articles. */
export function claimsIn({ claims }: SharedClaim, articles: readonly string[]): readonly ClaimEntry[] {
  return claims.filter(({ id }) => articles.includes(articleOf(id)));
}

function joined(corpus: Corpus): Joined {
  const all = made.get(corpus) ?? joinAll(corpus);
  made.set(corpus, all);
  return all;
}

function joinAll(corpus: Corpus): Joined {
  const groups = groupsOf(corpus);
  const shared = groups
    .map((claims) => ({ id: claims[0]?.id ?? '', claims, articles: distinct(claims.map(({ id }) => articleOf(id))) }))
    .filter(({ articles }) => articles.length > 1)
    .sort((a, b) => b.articles.length - a.articles.length);
  const same = new Map(groups.flatMap((claims) => claims.map(({ id }) => [id, claims])));
  const byClaim = new Map(shared.flatMap((one) => one.claims.map(({ id }) => [id, one])));
  return { same, shared, byClaim, pairs: pairsOf(corpus, shared) };
}

/** The claims in groups that assert the same. Claims that assert the same as no other claim are left out. */
function groupsOf(corpus: Corpus): readonly (readonly ClaimEntry[])[] {
  const listed = corpus.listed('claims');
  const known = new Map(listed.map((claim) => [claim.id, claim]));
  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string) => links.set(from, (links.get(from) ?? new Set()).add(to));
  for (const { id, data } of listed) {
    for (const other of data.sameAs.map((reference) => resolve(reference, articleOf(id)))) {
      if (other === id || !known.has(other)) continue;
      link(id, other);
      link(other, id);
    }
  }
  const ages = agesOf(corpus);
  const age = ({ id }: ClaimEntry) => ages.get(articleOf(id)) ?? 0;
  const seen = new Set<string>();
  return [...links.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    // The set grows during the loop, which visits the added claims too.
    const group = new Set([start]);
    for (const id of group) for (const other of links.get(id) ?? []) group.add(other);
    for (const id of group) seen.add(id);
    return [
      [...group]
        .sort()
        .flatMap((id) => known.get(id) ?? [])
        .sort((a, b) => age(a) - age(b)),
    ];
  });
}

/** The id of an article → its rank by age: 0 for the oldest. */
function agesOf({ articles }: Corpus): ReadonlyMap<string, number> {
  const oldestFirst = [...articles.values()].toSorted((a, b) => byDate(a.data.published, b.data.published));
  return new Map(oldestFirst.map(({ id }, i) => [id, i]));
}

function pairsOf(corpus: Corpus, shared: readonly SharedClaim[]): readonly ArticlePair[] {
  const ages = agesOf(corpus);
  const pairs = new Map<string, { articles: [string, string]; shared: SharedClaim[]; arguments: ArgumentEntry[] }>();
  const pairOf = (...ids: [string, string]) => {
    const articles = ids.sort((a, b) => (ages.get(a) ?? 0) - (ages.get(b) ?? 0));
    const pair = pairs.get(articles.join(' ')) ?? { articles, shared: [], arguments: [] };
    pairs.set(articles.join(' '), pair);
    return pair;
  };
  for (const claim of shared)
    for (const [i, first] of claim.articles.entries())
      for (const second of claim.articles.slice(i + 1)) pairOf(first, second).shared.push(claim);
  for (const argument of corpus.listed('arguments'))
    for (const other of otherArticlesOf(argument, corpus))
      pairOf(articleOf(argument.id), other).arguments.push(argument);
  return [...pairs.values()].sort(
    (a, b) => b.shared.length - a.shared.length || b.arguments.length - a.arguments.length,
  );
}

/**
 * The articles, other than an argument's own, to which the claims and arguments that it names belong. Each is named
 * once.
 */
function otherArticlesOf(argument: ArgumentEntry, corpus: Corpus): readonly string[] {
  const own = articleOf(argument.id);
  const named = distinct([aimOf(argument) ?? '', ...premisesOf(argument)].map(articleOf));
  return named.filter((id) => id !== own && corpus.articles.has(id));
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
