// An actor → its mentions in the texts of a library, the claims about it, and the actors that appear with it. Computed
// for all actors in one pass over the readings, so that the time does not grow with the number of actors.

import { overlaps } from '../anchor/range.ts';
import type { MentionRole } from '../model/claim.ts';
import { type Companion, companionsIn } from '../model/companions.ts';
import { type ArticleEntry, type ClaimEntry, type Corpus, holdersOf } from '../model/corpus.ts';
import { rolesOf } from './mention-roles.ts';
import { type KeywordInContext, keywordInContext } from './passages.ts';
import type { Reading } from './reading.ts';
import { readingOf } from './readings.ts';

export interface ArticleMentions {
  readonly article: ArticleEntry;
  readonly contexts: readonly (KeywordInContext & { readonly roles: readonly MentionRole[] })[];
}

/** The mentions of an actor, grouped by article, in reading order. Articles without mentions are left out. */
export function mentionsOf(corpus: Corpus, actor: string): readonly ArticleMentions[] {
  return noted(corpus).get(actor)?.mentions ?? [];
}

/**
 * The actors that both articles name or quote, with their numbers of claims and mentions in each article. The actors
 * with the highest sums come first.
 */
export function actorsInBoth(corpus: Corpus, articles: readonly [string, string]): readonly ActorInBoth[] {
  const sides = articles.map((id) => countsIn(readingOf(corpus, id)));
  const common = [...(sides[0]?.keys() ?? [])].filter((actor) => sides[1]?.has(actor));
  const total = ({ counts }: ActorInBoth) => counts.reduce((sum, { held, named }) => sum + held + named, 0);
  return common
    .map((actor) => ({ actor, counts: sides.flatMap((side) => side.get(actor) ?? []) }))
    .sort((a, b) => total(b) - total(a));
}

export interface ActorInBoth {
  readonly actor: string;
  /** For each of the two articles, the number of claims that the actor holds and the number of mentions. */
  readonly counts: readonly { readonly held: number; readonly named: number }[];
}

function countsIn({ article, claims, mentions }: Reading): ReadonlyMap<string, { held: number; named: number }> {
  const held = claims.flatMap(({ entry }) => holdersOf(entry, article));
  const named = mentions.map(({ id }) => id);
  const count = (ids: readonly string[], actor: string) => ids.filter((id) => id === actor).length;
  return new Map(
    [...new Set([...held, ...named])].map((id) => [id, { held: count(held, id), named: count(named, id) }]),
  );
}

/** The claims whose passages name an actor, in reading order. The actor need not be the holder. */
export function claimsAbout(corpus: Corpus, actor: string): readonly ClaimEntry[] {
  return noted(corpus).get(actor)?.claims ?? [];
}

/**
 * The actors that share passages or arguments with an actor, sorted by the number of shared passages and arguments,
 * highest first.
 */
export function companionsOf(corpus: Corpus, actor: string): readonly Companion[] {
  const all = companions.get(corpus) ?? companionsIn(corpus, namesByClaim(noted(corpus)));
  companions.set(corpus, all);
  return all(actor);
}

interface Noted {
  readonly mentions: ArticleMentions[];
  readonly claims: ClaimEntry[];
}

const made = new WeakMap<Corpus, ReadonlyMap<string, Noted>>();
const companions = new WeakMap<Corpus, ReturnType<typeof companionsIn>>();

function noted(corpus: Corpus): ReadonlyMap<string, Noted> {
  const all = made.get(corpus) ?? noteAll(corpus);
  made.set(corpus, all);
  return all;
}

function noteAll(corpus: Corpus): ReadonlyMap<string, Noted> {
  const all = new Map<string, Noted>();
  for (const { id } of corpus.listed('articles')) {
    const reading = readingOf(corpus, id);
    const { article, layer, mentions, claims } = reading;
    for (const [actor, own] of Map.groupBy(mentions, (mention) => mention.id)) {
      const about = claims.filter(({ ranges }) => own.some((one) => ranges.some((range) => overlaps(one, range))));
      const before = all.get(actor) ?? { mentions: [], claims: [] };
      const contexts = own.map((one) => ({ ...keywordInContext(layer, one), roles: rolesOf(reading, one) }));
      before.mentions.push({ article, contexts });
      before.claims.push(...about.map(({ entry }) => entry));
      all.set(actor, before);
    }
  }
  return all;
}

/** The ids of the actors that a claim's passage names, by the claim's id. */
function namesByClaim(all: ReadonlyMap<string, Noted>): ReadonlyMap<string, readonly string[]> {
  const named = [...all].flatMap(([actor, { claims }]) => claims.map(({ id }) => ({ id, actor })));
  const byClaim = Map.groupBy(named, ({ id }) => id);
  return new Map([...byClaim].map(([id, members]) => [id, members.map(({ actor }) => actor)]));
}
