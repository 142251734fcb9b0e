// Drafts and gold → one-to-one pairs of drafted and expected claims and actors.

import type { Range } from '../../../src/anchor/range.ts';
import type { Proposal } from '../../../src/ingest/ingest.ts';
import type { Fixture, Gold } from './gold.ts';

export interface Matches {
  /** The gold's id of each drafted claim, by the id of the draft. */
  readonly claims: ReadonlyMap<string, string>;
  /** The gold's name of each drafted actor, by the id of the draft. */
  readonly actors: ReadonlyMap<string, string>;
}

/** Minimum overlap, as a share of the longer passage, for two passages to be the same claim. */
const OVERLAP = 0.5;

export function matchesOf({ source, gold }: Fixture, proposal: Proposal): Matches {
  const text = plainSpaces(proposal.article.layer.text);
  const places = new Map(gold.claims.map(({ id, quote }) => [id, placesOf(quote, text, source)]));
  return { claims: sameClaims(proposal, places), actors: sameActors(namesOf(proposal), gold) };
}

/**
 * The ranges of a quote's pieces, without pieces that the ingest left out of the text. The last piece is found first,
 * and each other piece before the one that follows.
 */
export function placesOf(quote: readonly string[], text: string, source: string): readonly Range[] {
  let before = text.length;
  return quote
    .map(plainSpaces)
    .toReversed()
    .flatMap((words) => {
      const start = text.lastIndexOf(words, before);
      if (start === -1 && !source.replace(/\s+/g, ' ').includes(words.replace(/\s+/g, ' ')))
        throw new RangeError(`expected words of the source, but got: ${words}`);
      if (start === -1) return [];
      before = start;
      return [{ start, end: start + words.length }];
    });
}

/** Replaces no-break spaces by plain spaces. Offsets are unchanged, because both are one code unit. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** Pairs claims by their overlap; pairs with more overlap are made first. */
function sameClaims({ claims }: Proposal, places: ReadonlyMap<string, readonly Range[]>): ReadonlyMap<string, string> {
  const pairs = claims
    .flatMap(({ id, ranges }) => [...places].map(([gold, place]) => ({ id, gold, overlap: overlapOf(ranges, place) })))
    .filter(({ overlap }) => overlap >= OVERLAP)
    .sort((a, b) => b.overlap - a.overlap);
  return oneToOne(pairs.map(({ id, gold }) => [id, gold]));
}

/** The names of a drafted actor; the aliases include those for this article. */
export interface DraftedNames {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Pairs actors by any of their names; equal main names are paired first. */
export function sameActors(actors: readonly DraftedNames[], gold: Gold): ReadonlyMap<string, string> {
  const pairs = actors.flatMap(({ id, name: main, aliases: others }) => {
    const names = new Set([main, ...others].map(plain));
    return gold.actors
      .filter(({ name, aliases }) => [name, ...aliases].some((alias) => names.has(plain(alias))))
      .map(({ name }) => ({ id, name, exact: plain(name) === plain(main) }));
  });
  return oneToOne(pairs.sort((a, b) => Number(b.exact) - Number(a.exact)).map(({ id, name }) => [id, name]));
}

function namesOf({ actors, data: article }: Proposal): readonly DraftedNames[] {
  return actors.map(({ id, data }) => ({
    id,
    name: data.name,
    aliases: [...(data.aliases ?? []), ...(article.cast?.[id]?.aliases ?? [])],
  }));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replaceAll('’', "'");
}

/** The length of the overlap divided by the length of the longer passage. */
export function overlapOf(a: readonly Range[], b: readonly Range[]): number {
  const shared = a.flatMap((one) => b.map((other) => Math.min(one.end, other.end) - Math.max(one.start, other.start)));
  const longer = Math.max(lengthOf(a), lengthOf(b));
  return longer === 0 ? 0 : shared.reduce((sum, length) => sum + Math.max(0, length), 0) / longer;
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

function oneToOne(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const [drafted, gold] of pairs) {
    if (found.has(drafted) || taken.has(gold)) continue;
    found.set(drafted, gold);
    taken.add(gold);
  }
  return found;
}
