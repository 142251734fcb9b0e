// A selector → the range that it means, or that this can't be decided: never silently a wrong range.
// Verbatim words that are unique and agree with their stored context win; then changed words, above a floor and with a lead.

import type { Selector, SelectorFields } from '../model/selector.ts';
import type { IndexedText } from './indexed-text.ts';
import {
  changedMatches,
  MOST_MATCHES,
  type QuoteMatch,
  rangesInContext,
  TYPOGRAPHIC,
  verbatimMatches,
} from './match-quote.ts';
import { overlaps, type Range } from './range.ts';
import { selectorOf } from './selector-of.ts';

export type Anchor =
  /** The words, verbatim, where the selector says. */
  | { readonly state: 'exact'; readonly range: Range }
  /** The words, verbatim, in another block than the selector says. */
  | { readonly state: 'moved'; readonly range: Range }
  /** The words, changed. Scores are 0 to 1; `runnerUp` is the score of the next best place. */
  | { readonly state: 'fuzzy'; readonly range: Range; readonly score: number; readonly runnerUp?: number | undefined }
  /** Several places are equally good. */
  | { readonly state: 'ambiguous'; readonly candidates: readonly Range[] }
  /** Nowhere; `best` is the likeliest place that was not good enough. */
  | { readonly state: 'orphan'; readonly best?: { readonly range: Range; readonly score: number } | undefined };

export type AnchorState = Anchor['state'];

/** Anchors with a range. */
export type Found = Extract<Anchor, { range: Range }>;

/** A changed quote is accepted from here on: nine letters in ten with its context, or 17 in 20 without. */
const FLOOR = 0.85;

/** The best place must be this much better than the next, or the choice would be arbitrary. */
const LEAD = 0.05;

/** Twins differ in their context alone: it must differ by a third of its letters. */
const LEAD_OF_TWINS = 0.15;

/** Without context only the words distinguish a changed passage from a copy, so no other range may be similar. */
const LEAD_WITHOUT_CONTEXT = 0.3;

/** Context agrees when one side of two is intact, or both are half so. */
const CONTEXT_AGREES = 0.5;

/** A word or two, or words that occur several times, prove little by themselves: nearly all of their context must be present. */
const CONTEXT_CARRIES = 0.9;

/** A word or two that changed prove nothing: all of their context must be present. */
const CONTEXT_ALONE = 0.99;

/** The length of a word or two: shorter words turn up in any text. */
const FEW_WORDS = 16;

/** A quote this long is distinctive: found once, it is the same passage even without context. */
export const DISTINCTIVE = 40;

/** Two matches of changed words with a gap below this share of their length are one passage to a reader; the better match is taken. */
const BESIDE = 0.75;

/** Weight of the words beside that of the context, if a selector has context; after Hypothesis, 50 of 90. */
const WORDS_WEIGHT = 5 / 9;

/** Score lost by a match in another block than the one named, without context: an edited original must not lose to its copy. */
const OTHER_BLOCK = 0.15;

export function anchor(text: IndexedText, written: Selector): Anchor {
  const selector = selectorOf(written);
  const inContext = [...rangesInContext(text.layer, selector, text.grams).take(MOST_MATCHES)];
  if (inContext[0] !== undefined) {
    return inContext.length === 1
      ? { state: 'exact', range: inContext[0] }
      : { state: 'ambiguous', candidates: inContext };
  }
  const verbatim = verbatimMatches(text, selector);
  const rivals = byScore([...verbatim, ...changedMatches(text, selector)]);
  const best = rivals.find((match) =>
    match.words === 1 ? isSame(match, selector, verbatim.length) : isAcceptable(match, selector, verbatim.length),
  );
  return best === undefined ? orphan(rivals) : choose(best, rivals, selector, verbatim.length);
}

/** Whether an anchor has a range. */
export function isFound(anchored: Anchor): anchored is Found {
  return 'range' in anchored;
}

/** Whether the context is there and the same; none written contradicts nothing. */
function contextAgrees({ context, words }: QuoteMatch, selector: SelectorFields, places: number): boolean {
  if (context === undefined) return true;
  if (!provesLittle(selector, places)) return context >= CONTEXT_AGREES;
  return context >= (words === 1 ? CONTEXT_CARRIES : CONTEXT_ALONE);
}

/** @param places number of occurrences of the words in the text */
function provesLittle({ exact }: SelectorFields, places: number): boolean {
  return exact.length < FEW_WORDS || (places > 1 && exact.length < DISTINCTIVE);
}

/** Whether a verbatim match is certain: its context agrees, or the words are long and occur only once. */
function isSame(match: QuoteMatch, selector: SelectorFields, places: number): boolean {
  if (match.context !== undefined) return contextAgrees(match, selector, places);
  return match.inBlock === true || (places === 1 && selector.exact.length >= DISTINCTIVE);
}

/** A changed short quote differs from a chance match only by its context. */
function isAcceptable(match: QuoteMatch, selector: SelectorFields, places: number): boolean {
  if (scoreOf(match) < FLOOR || !contextAgrees(match, selector, places)) return false;
  if (match.inBlock === false && match.context === undefined) return false;
  return selector.exact.length >= DISTINCTIVE || match.context !== undefined || match.inBlock === true;
}

function scoreOf({ words, context, inBlock }: QuoteMatch): number {
  if (context !== undefined) return WORDS_WEIGHT * words + (1 - WORDS_WEIGHT) * context;
  return inBlock === false ? words - OTHER_BLOCK : words;
}

/** @param best the best of those that could be meant; it must lead before all rivals, those that couldn't too */
function choose(best: QuoteMatch, rivals: readonly QuoteMatch[], selector: SelectorFields, places: number): Anchor {
  const { range } = best;
  const score = scoreOf(best);
  const passage = best.context === undefined && best.words < TYPOGRAPHIC ? withSurroundings(range) : range;
  const others = rivals.filter((match) => !overlaps(match.range, passage));
  const lead = leadOf(best, selector, places);
  const level = others.filter((match) => score - scoreOf(match) < lead);
  if (level.length > 0) {
    const candidates = [best, ...level].map((match) => match.range).sort((a, b) => a.start - b.start);
    return { state: 'ambiguous', candidates };
  }
  if (best.words === 1) return { state: best.inBlock === false ? 'moved' : 'exact', range };
  return { state: 'fuzzy', range, score, runnerUp: others[0] && scoreOf(others[0]) };
}

function withSurroundings({ start, end }: Range): Range {
  const near = BESIDE * (end - start);
  return { start: start - near, end: end + near };
}

function leadOf(best: QuoteMatch, selector: SelectorFields, places: number): number {
  if (best.context === undefined) return best.words === 1 ? LEAD : LEAD_WITHOUT_CONTEXT;
  return provesLittle(selector, places) ? LEAD_OF_TWINS : LEAD;
}

function orphan([best]: readonly QuoteMatch[]): Anchor {
  return { state: 'orphan', best: best && { range: best.range, score: scoreOf(best) } };
}

function byScore(matches: readonly QuoteMatch[]): readonly QuoteMatch[] {
  return matches.toSorted((a, b) => scoreOf(b) - scoreOf(a));
}
