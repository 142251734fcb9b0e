// Quotes of a text, and a random edit of the text → the outcome of anchoring each quote in the edited text.
// The correct range is known, not guessed by similarity, because each word keeps its identity during the edit.

import { distance } from 'fastest-levenshtein';
import { type AnchorState, anchor, isFound } from '../../src/anchor/anchor.ts';
import { describeQuote } from '../../src/anchor/describe-quote.ts';
import { type IndexedText, indexText } from '../../src/anchor/indexed-text.ts';
import { type Range, sharedLength } from '../../src/anchor/range.ts';
import type { Selector } from '../../src/model/selector.ts';
import { pick, type Random } from '../bench/random.ts';
import { type Edits, edited, type Laid, laidOut, textOf, type Word } from './edited-text.ts';

/**
 * Right: at least half of the passage is found. Copy: its copy is found. Wrong: other words are found. Orphaned: no
 * range.
 */
export type Outcome = 'right' | 'orphaned' | 'copy' | 'wrong';

export interface Drift {
  readonly quote: string;
  readonly selector: Selector;
  readonly state: AnchorState;
  /** The passage after the edit; several pieces if the edit separated its words, and none if it was deleted. */
  readonly became: readonly string[];
  /** The number of changed letters divided by the quote's length; 1 if the passage was deleted. */
  readonly changed: number;
  readonly outcome: Outcome;
  readonly found: string | undefined;
}

/** Lengths of the quoted passages in words. All lengths are equally frequent. */
const LENGTHS = [1, 2, 4, 8, 16, 32, 64];

/** Maximum number of other words between two words of a passage; with more, the two words are in separate pieces. */
const GAP = 3;

/** Edits a text once, and returns the outcomes of random quotes. The edit can insert a copy of one quoted passage. */
export function driftOf(paragraphs: readonly string[], quotes: number, random: Random): readonly Drift[] {
  const text = textOf(paragraphs);
  const before = laidOut(text);
  const passages = Array.from({ length: quotes }, () => passageIn(before, random));
  const listed = before.layer.blocks.map(({ id, start, end }) => ({
    id,
    starts: before.layer.text.slice(start, end).split(' ').slice(0, 5).join(' '),
  }));
  const edits: Edits = {
    wordsChanged: pick([0, 0.02, 0.05, 0.1, 0.2, 0.4], random),
    sentencesMoved: pick([0, 0, 0.1, 0.3], random),
    paragraphsDeleted: pick([0, 0, 0.1, 0.3], random),
    breaksMoved: pick([0, 0, 0.1, 0.4], random),
    duplicated: random() < 0.25 ? passages[0] : undefined,
  };
  const after = laidOut(edited(text, edits, random), listed);
  const indexed = indexText(after.layer);
  return passages.map((passage) => become(passage, before, after, indexed));
}

/** A random passage, as a range of word numbers. It can cross the ends of sentences and paragraphs. */
function passageIn({ words }: Laid, random: Random): Range {
  const length = Math.min(pick(LENGTHS, random), words.length);
  const start = Math.floor(random() * (words.length - length + 1));
  return { start, end: start + length };
}

function become(passage: Range, before: Laid, after: Laid, indexed: IndexedText): Drift {
  const range = { start: before.words[passage.start]?.start ?? 0, end: before.words[passage.end - 1]?.end ?? 0 };
  const quote = before.layer.text.slice(range.start, range.end);
  const selector = describeQuote(before.layer, range);
  const anchored = anchor(indexed, selector);
  const found = isFound(anchored) ? anchored.range : undefined;
  const pieces = piecesOf(after, passage, false);
  const textIn = (place: Range) => after.layer.text.slice(place.start, place.end);
  return {
    quote,
    selector,
    state: anchored.state,
    changed: changedShare(quote, pieces.map(textIn)),
    outcome: outcomeOf(
      found,
      pieces,
      piecesOf(after, passage, true),
      found !== undefined && isInPlace(before, after, passage, found),
    ),
    became: pieces.map(textIn),
    found: found && textIn(found),
  };
}

/**
 * The share of changed letters. For a passage in several pieces, the share in the piece that is most similar to the
 * quote.
 */
function changedShare(quote: string, pieces: readonly string[]): number {
  return Math.min(1, ...pieces.map((piece) => distance(quote, piece) / quote.length));
}

function outcomeOf(
  found: Range | undefined,
  pieces: readonly Range[],
  copies: readonly Range[],
  inPlace: boolean,
): Outcome {
  if (found === undefined) return 'orphaned';
  if (inPlace || isOn(found, pieces)) return 'right';
  return isOn(found, copies) || isOn(found, [...pieces, ...copies]) ? 'copy' : 'wrong';
}

/**
 * Whether the found range is the passage. This is so if at least half of the words that are left of the passage are in
 * the range, if at least half of the range is the passage, or if at least half of a large piece of the passage is in
 * the range.
 */
function isOn(found: Range, pieces: readonly Range[]): boolean {
  const left = sum(pieces.map(lengthOf));
  const shared = sum(pieces.map((piece) => sharedLength(piece, found)));
  const large = pieces.filter((piece) => lengthOf(piece) >= left / 3);
  return (
    (shared > 0 && shared / Math.min(lengthOf(found), left) >= 0.5) ||
    large.some((piece) => sharedLength(piece, found) / lengthOf(piece) >= 0.5)
  );
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/**
 * Whether the found words are where the passage was: near one of the two words that were before or after the passage,
 * or in an equal context that reaches to one of the original words.
 */
function isInPlace({ words: old }: Laid, { words }: Laid, passage: Range, found: Range): boolean {
  const own = words.filter(({ isCopy }) => !isCopy);
  const before = own.filter(({ end }) => end <= found.start).toReversed();
  const after = own.filter(({ start }) => start >= found.end);
  const earlier = old.slice(0, passage.start).toReversed();
  const later = old.slice(passage.end);
  return (
    before.slice(0, 2).some(({ origin }) => origin === passage.start - 1 || origin === passage.start - 2) ||
    after.slice(0, 2).some(({ origin }) => origin === passage.end || origin === passage.end + 1) ||
    readsOn(earlier, before) ||
    readsOn(later, after)
  );
}

/** Whether both sequences have equal words up to a word with the same origin. */
function readsOn(old: readonly Word[], now: readonly Word[]): boolean {
  const same = old.findIndex(({ origin }, i) => now[i]?.origin === origin);
  return same >= 0 && old.slice(0, same).every(({ text }, i) => now[i]?.text === text);
}

/** The ranges of a passage's pieces after the edit. */
function piecesOf({ words }: Laid, passage: Range, isCopy: boolean): readonly Range[] {
  const pieces: { start: number; end: number; last: number }[] = [];
  words.forEach((word, i) => {
    if (word.isCopy !== isCopy || word.origin === undefined) return;
    if (word.origin < passage.start || word.origin >= passage.end) return;
    const piece = pieces.at(-1);
    if (piece !== undefined && i - piece.last <= GAP + 1) Object.assign(piece, { end: word.end, last: i });
    else pieces.push({ start: word.start, end: word.end, last: i });
  });
  return pieces;
}
