// A folded quote that changed → the few places of a text that it may have come from: each run of letters that both share votes
// for where the quote would begin. Found in time that grows with the quote and not with the text.

import { type Gram, type GramIndex, gramsOf } from './grams.ts';
import type { IndexedText } from './indexed-text.ts';
import type { Range } from './range.ts';

/** Number of positions for which the rarest runs vote: enough to find the quote, however long the text. */
const MOST_VOTES = 256;

/** A position with this many times fewer votes than the best shares its runs by chance and is left out. */
const CHANCE = 4;

/** As many places are compared closely as could plausibly be meant, and those that are level with the last of them, within bounds. */
const PLACES = 6;
const MOST_LEVEL = 32;

/**
 * The places with most votes, best first, each with room for the quote with so many letters changed.
 *
 * @param quote folded
 */
export function likelyPlaces(
  { folded, foldedGrams }: IndexedText,
  quote: string,
  mostErrors: number,
): readonly Range[] {
  return most(placesVotedFor(votesFor(foldedGrams, quote), 2 * mostErrors)).map(({ first, last }) => ({
    start: Math.max(0, first - mostErrors),
    end: Math.min(folded.text.length, last + quote.length + mostErrors),
  }));
}

/** The offsets at which the quote would begin, by each run that it shares with the text; in reading order. */
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

/** Votes that can all be for one place: as far apart as a quote's changes shift its runs. */
interface VotedPlace {
  readonly first: number;
  readonly last: number;
  readonly votes: number;
}

/** The places with more votes than those that overlap them, in reading order. */
function placesVotedFor(votes: Int32Array, reach: number): readonly VotedPlace[] {
  const places: VotedPlace[] = [];
  let to = 0;
  for (let from = 0; from < votes.length; from += 1) {
    const first = votes[from] as number;
    while (to < votes.length && (votes[to] as number) - first <= reach) to += 1;
    const before = places.at(-1);
    const isApart = before === undefined || first > before.last;
    if (!isApart && to - from <= before.votes) continue;
    if (!isApart) places.pop();
    places.push({ first, last: votes[to - 1] as number, votes: to - from });
  }
  return places;
}

/** The places that could be meant, best first; those with as many votes in reading order. */
function most(places: readonly VotedPlace[]): readonly VotedPlace[] {
  const best = places.reduce((most, { votes }) => Math.max(most, votes), 0);
  const plausible = places.filter(({ votes }) => votes * CHANCE >= best).sort((a, b) => b.votes - a.votes);
  const least = plausible[PLACES - 1]?.votes ?? 0;
  return plausible.filter(({ votes }, i) => votes >= least && i < MOST_LEVEL);
}
