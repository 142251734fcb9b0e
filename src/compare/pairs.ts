// The annotations of one text by two annotators → pairs of entries about the same thing. An entry is in at most one
// pair.

import { type Range, sharedLength } from '../anchor/range.ts';
import type { Placed } from '../markdown/placed.ts';
import type { Reading } from '../markdown/reading.ts';
import { type ArgumentEntry, aimOf, type ClaimEntry, type Corpus, premisesOf } from '../model/corpus.ts';
import { contentWords } from '../text/words.ts';

/** One annotator's claims and arguments, with the corpus that they belong to. */
export interface Annotated {
  readonly corpus: Corpus;
  readonly reading: Reading;
  readonly arguments: readonly ArgumentEntry[];
}

/** The entries of both annotators. If only one annotator has the entry, the other is undefined. */
export interface Pair<E> {
  readonly yours: E | undefined;
  readonly theirs: E | undefined;
}

/**
 * Minimum share of common characters of two passages that count as the same. The share is 2 · common / sum of both
 * lengths.
 */
const SAME_PASSAGE = 0.5;

export type PlacedClaim = Placed<ClaimEntry>;

/**
 * Pairs of claims on the same passage. Claims with most common characters are paired first. Unstated claims are paired
 * if their statements have the same words.
 */
export function pairClaims(yours: Annotated, theirs: Annotated): readonly Pair<PlacedClaim>[] {
  return paired(yours.reading.claims, theirs.reading.claims, (mine, other) => {
    const share = shareOf(mine.ranges, other.ranges);
    const isUnstated = mine.ranges.length + other.ranges.length === 0;
    const likeness = likenessOf(mine.entry.data.statement, other.entry.data.statement);
    if (isUnstated) return likeness === 1 ? 1 : 0;
    // The statements decide only between claims whose passages are equally similar.
    return share < SAME_PASSAGE ? 0 : share + likeness / 1000;
  });
}

/**
 * Pairs of arguments about the same claim with at least one common premise. Arguments with most common premises are
 * paired first.
 * @param claimOf returns the same name for both claims of a pair
 */
export function pairArguments(
  yours: Annotated,
  theirs: Annotated,
  claimOf: ClaimNames,
): readonly Pair<ArgumentEntry>[] {
  return paired(yours.arguments, theirs.arguments, (mine, other) => {
    const aims = [claimAimOf(yours.corpus, mine), claimAimOf(theirs.corpus, other)];
    if (claimOf.yours(aims[0]) !== claimOf.theirs(aims[1])) return 0;
    const premises = new Set(premisesOf(mine).map(claimOf.yours));
    const common = premisesOf(other).filter((premise) => premises.has(claimOf.theirs(premise))).length;
    return common === 0 ? 0 : common + (mine.data.relation === other.data.relation ? 0.5 : 0);
  });
}

/** For each annotator, a function from the full id of a claim to a name. Both claims of a pair have the same name. */
export interface ClaimNames {
  readonly yours: (id: string | undefined) => string;
  readonly theirs: (id: string | undefined) => string;
}

/**
 * The claim that an argument is about: its conclusion or target. For an undercut, it is the claim that the attacked
 * argument is about; undefined if that argument does not exist.
 */
export function claimAimOf(corpus: Corpus, argument: ArgumentEntry): string | undefined {
  const seen = new Set<string>();
  let current: ArgumentEntry | undefined = argument;
  while (current?.data.relation === 'undercut' && !seen.has(current.id)) {
    seen.add(current.id);
    current = corpus.arguments.get(aimOf(current) ?? '');
  }
  return current === undefined || current.data.relation === 'undercut' ? undefined : aimOf(current);
}

/**
 * The pairs, those with the highest score first, then the entries without a counterpart. Entries with a score of 0 are
 * not paired.
 */
function paired<E>(
  yours: readonly E[],
  theirs: readonly E[],
  scoreOf: (yours: E, theirs: E) => number,
): readonly Pair<E>[] {
  const scored = yours.flatMap((mine) =>
    theirs.flatMap((other) => {
      const score = scoreOf(mine, other);
      return score > 0 ? [{ mine, other, score }] : [];
    }),
  );
  const partners = new Map<E, E>();
  const taken = new Set<E>();
  for (const { mine, other } of scored.toSorted((a, b) => b.score - a.score)) {
    if (partners.has(mine) || taken.has(other)) continue;
    partners.set(mine, other);
    taken.add(other);
  }
  return [
    ...yours.map((mine) => ({ yours: mine, theirs: partners.get(mine) })),
    ...theirs.filter((other) => !taken.has(other)).map((other) => ({ yours: undefined, theirs: other })),
  ];
}

function shareOf(yours: readonly Range[], theirs: readonly Range[]): number {
  const shared = yours.reduce(
    (sum, mine) => sum + theirs.reduce((all, other) => all + sharedLength(mine, other), 0),
    0,
  );
  return shared === 0 ? 0 : (2 * shared) / (lengthOf(yours) + lengthOf(theirs));
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The share of common words of two statements: 1 if they have the same words. */
function likenessOf(yours: string, theirs: string): number {
  const [mine, other] = [new Set(contentWords(yours)), new Set(contentWords(theirs))];
  const common = mine.intersection(other).size;
  return mine.size + other.size === 0 ? 1 : (2 * common) / (mine.size + other.size);
}
