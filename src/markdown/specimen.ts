// A library → the claim that is shown to first-time visitors as an example. The best example is a short passage with a
// claim that somebody other than the author holds, with the author's stance, and with arguments about it.

import { isSameWords } from '../anchor/fold.ts';
import { blocksOn } from '../anchor/text-layer.ts';
import { type ClaimEntry, type Corpus, isDraft, isOwnVoice } from '../model/corpus.ts';
import { wordsIn } from './passages.ts';
import type { Placed } from './placed.ts';
import type { Reading } from './reading.ts';
import { readingOf } from './readings.ts';

/** Number of the newest articles from whose claims the example is chosen. */
const NEWEST = 5;

/** Minimum and maximum length, in code units, of a passage that can be read quickly. */
const SHORTEST = 30;
const LONGEST = 240;

/**
 * A number larger than the length of any passage, in code units. A length divided by this number is less than 1 point,
 * so it decides only between claims with the same points.
 */
const MOST_TEXT = 1_000_000;

/** @returns undefined if no claim has a passage */
export function specimenOf(corpus: Corpus): ClaimEntry | undefined {
  const readings = corpus
    .listed('articles')
    .slice(0, NEWEST)
    .map(({ id }) => readingOf(corpus, id));
  const candidates = readings.flatMap((reading) =>
    reading.claims
      .filter(({ ranges }) => ranges.length > 0)
      .map((placed) => ({ claim: placed.entry, worth: worthOf(placed, reading, corpus) })),
  );
  return candidates.toSorted((a, b) => b.worth - a.worth)[0]?.claim;
}

/** The sum of the points of an example. Of equally good claims, the shortest is taken. */
function worthOf({ entry, ranges }: Placed<ClaimEntry>, { article, layer }: Reading, corpus: Corpus): number {
  const length = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  const qualities: readonly (readonly [boolean, number])[] = [
    [length >= SHORTEST && length <= LONGEST, 8],
    [blocksOn(layer, ranges).length === 1, 8],
    // A statement in the words of the text gets points, because it needs no explanation.
    [isSameWords(wordsIn(layer, ranges), entry.data.statement), 6],
    [!isDraft(entry), 4],
    [!isOwnVoice(entry, article), 4],
    [entry.data.stance !== 'endorses' && entry.data.stance !== 'reports', 2],
    [corpus.argumentsOn(entry.id).length > 0, 2],
    [corpus.argumentsFrom(entry.id).length > 0, 1],
  ];
  return qualities.reduce((sum, [has, worth]) => sum + (has ? worth : 0), 0) - length / MOST_TEXT;
}
