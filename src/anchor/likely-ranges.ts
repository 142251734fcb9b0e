// A changed quote, folded → the few ranges of a text that may be its passage. Each run (short character sequence) that
// occurs in both the quote and the text is a vote for a position: the offset at which the quote would begin. The time
// depends on the length of the quote, not of the text.

import { type Gram, type GramIndex, gramsOf } from './grams.ts';
import type { IndexedText } from './indexed-text.ts';
import type { Range } from './range.ts';

/**
 * Maximum number of votes that are counted. Votes of rare runs are counted first. This number is enough to find the
 * quote in a text of any length.
 */
const MOST_VOTES = 256;

/** A range must have at least 1 / CHANCE of the votes of the best range. With fewer votes, it matches by chance. */
const CHANCE = 4;

/**
 * Number of ranges returned. Further ranges are returned if they have as many votes as the last of these, up to
 * MOST_LEVEL ranges in all.
 */
const USUAL_RANGES = 6;
const MOST_LEVEL = 32;

/**
 * The ranges with most votes, best first. Each range is wide enough for the quote with `mostErrors` changed letters.
 *
 * @param quote the folded quote
 */
export function likelyRanges(
  { folded, foldedGrams }: IndexedText,
  quote: string,
  mostErrors: number,
): readonly Range[] {
  return most(voteGroups(votesFor(foldedGrams, quote), 2 * mostErrors)).map(({ first, last }) => ({
    start: Math.max(0, first - mostErrors),
    end: Math.min(folded.text.length, last + quote.length + mostErrors),
  }));
}

/**
 * The votes: for each run that occurs both in the quote and in the text, the offset at which the quote would begin.
 * In reading order.
 */
function votesFor(index: GramIndex, quote: string): Int32Array {
  const votes: number[] = [];
  for (const { offset, from, to } of gramsOf(index, quote).toSorted((a, b) => countOf(a) - countOf(b))) {
    if (votes.length >= MOST_VOTES) break;
    for (let i = from; i < to; i += 1) votes.push((index.positions[i] as number) - offset);
  }
  return new Int32Array(votes).sort();
}

function countOf({ from, to }: Gram): number {
  return to - from;
}

/**
 * Votes for nearly the same position. The positions differ a little if letters were added to the passage or removed
 * from it.
 */
interface VoteGroup {
  readonly first: number;
  readonly last: number;
  readonly votes: number;
}

/** The groups of votes, in reading order. Of overlapping groups, only the one with most votes is kept. */
function voteGroups(votes: Int32Array, reach: number): readonly VoteGroup[] {
  const groups: VoteGroup[] = [];
  let to = 0;
  for (let from = 0; from < votes.length; from += 1) {
    const first = votes[from] as number;
    while (to < votes.length && (votes[to] as number) - first <= reach) to += 1;
    const before = groups.at(-1);
    const isApart = before === undefined || first > before.last;
    if (!isApart && to - from <= before.votes) continue;
    if (!isApart) groups.pop();
    groups.push({ first, last: votes[to - 1] as number, votes: to - from });
  }
  return groups;
}

/**
 * The groups with enough votes, ordered by the number of votes, most first. Groups with equal numbers are in reading
 * order.
 */
function most(groups: readonly VoteGroup[]): readonly VoteGroup[] {
  const best = groups.reduce((most, { votes }) => Math.max(most, votes), 0);
  const plausible = groups.filter(({ votes }) => votes * CHANCE >= best).sort((a, b) => b.votes - a.votes);
  const least = plausible[USUAL_RANGES - 1]?.votes ?? 0;
  return plausible.filter(({ votes }, i) => votes >= least && i < MOST_LEVEL);
}
