// A selector → the range of its passage, or the reason why no range is certain. Verbatim words that occur once with
// matching context are preferred. Changed words are accepted only if their score is high, and clearly higher than the
// score of the second best match.

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
  /** The words are verbatim, in the block that the selector names. */
  | { readonly state: 'exact'; readonly range: Range }
  /** The words are verbatim, but in another block than the selector names. */
  | { readonly state: 'moved'; readonly range: Range }
  /** The words have changed. Scores are from 0 to 1; `runnerUp` is the score of the second best match. */
  | { readonly state: 'fuzzy'; readonly range: Range; readonly score: number; readonly runnerUp?: number | undefined }
  /** Several matches have equal or nearly equal scores. */
  | { readonly state: 'ambiguous'; readonly candidates: readonly Range[] }
  /** No match is acceptable. `best` is the match with the highest score. */
  | { readonly state: 'orphan'; readonly best?: { readonly range: Range; readonly score: number } | undefined };

export type AnchorState = Anchor['state'];

/** The anchors that have a range. */
export type FoundAnchor = Extract<Anchor, { range: Range }>;

/** Minimum score of changed words. Without context, it means that 17 of 20 letters are equal. */
const FLOOR = 0.85;

/**
 * Minimum difference in score between the best and the second best match. With a smaller difference, the quote is
 * ambiguous.
 */
const LEAD = 0.05;

/**
 * Minimum difference in score for short or repeated words. Only the context distinguishes such passages. The minimum
 * means that a third of the context's letters must differ.
 */
const LEAD_OF_TWINS = 0.15;

/**
 * Minimum difference in score for changed words without context. Only the words themselves distinguish the passages, so
 * no second passage may be similar.
 */
const LEAD_WITHOUT_CONTEXT = 0.3;

/**
 * Minimum similarity of context, from 0 to 1. The context has this similarity if one side (before or after the quote)
 * is unchanged, or if half of each side is.
 */
const CONTEXT_AGREES = 0.5;

/**
 * Minimum similarity of context for a quote of one or two words, or of repeated words. Nearly all of the context must
 * be unchanged.
 */
const CONTEXT_CARRIES = 0.9;

/**
 * Minimum similarity of context for a quote of one or two words, or of repeated words, if the words themselves have
 * changed. All of the context must be unchanged.
 */
const CONTEXT_ALONE = 0.99;

/** A quote with fewer code units has only one or two words. These can occur in any text by chance. */
const FEW_WORDS = 16;

/** Minimum length, in code units, of a quote that needs no context if it occurs only once. */
export const DISTINCTIVE = 40;

/**
 * Two matches of changed words are the same passage if their distance is less than this share of their length. Only the
 * better match is kept.
 */
const SAME_PASSAGE = 0.75;

/**
 * Weight of the words in the score of a selector with context. The context has the rest of the weight. The annotation
 * tool Hypothesis uses the same weights (50 of 90 for the words).
 */
const WORDS_WEIGHT = 5 / 9;

/**
 * Number subtracted from the score of a match outside the block that the selector names, if the selector has no
 * context. Without it, a verbatim copy in another block could win over the edited original.
 */
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
export function isFound(anchored: Anchor): anchored is FoundAnchor {
  return 'range' in anchored;
}

/** Whether the context is similar enough. Always true for a selector without context. */
function contextAgrees({ context, words }: QuoteMatch, selector: SelectorFields, places: number): boolean {
  if (context === undefined) return true;
  if (!provesLittle(selector, places)) return context >= CONTEXT_AGREES;
  return context >= (words === 1 ? CONTEXT_CARRIES : CONTEXT_ALONE);
}

/**
 * Whether the words alone identify no passage, because they are short or occur several times.
 * @param places number of their occurrences
 */
function provesLittle({ exact }: SelectorFields, places: number): boolean {
  return exact.length < FEW_WORDS || (places > 1 && exact.length < DISTINCTIVE);
}

/**
 * Whether a verbatim match is certain. If the selector has a context, the context must agree. Otherwise the match must
 * be in the block that the selector names, or the words must be long and occur once.
 */
function isSame(match: QuoteMatch, selector: SelectorFields, places: number): boolean {
  if (match.context !== undefined) return contextAgrees(match, selector, places);
  return match.inBlock === true || (places === 1 && selector.exact.length >= DISTINCTIVE);
}

/**
 * Whether a match of changed words is certain enough. Short words can match by chance, so the selector must have a
 * context or name the block.
 */
function isAcceptable(match: QuoteMatch, selector: SelectorFields, places: number): boolean {
  if (scoreOf(match) < FLOOR || !contextAgrees(match, selector, places)) return false;
  if (match.inBlock === false && match.context === undefined) return false;
  return selector.exact.length >= DISTINCTIVE || match.context !== undefined || match.inBlock === true;
}

function scoreOf({ words, context, inBlock }: QuoteMatch): number {
  if (context !== undefined) return WORDS_WEIGHT * words + (1 - WORDS_WEIGHT) * context;
  return inBlock === false ? words - OTHER_BLOCK : words;
}

/**
 * @param best the acceptable match with the highest score
 * @param rivals all matches, acceptable or not. The score of `best` must be clearly higher than the score of each match
 * elsewhere in the text
 */
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
  const near = SAME_PASSAGE * (end - start);
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
