// A reading → the anchor report: for each quote, whether it was found, its score, and the current text of the passage.

import { diffWordsWithSpace } from 'diff';
import type { Anchor, AnchorState } from '../anchor/anchor.ts';
import type { Range } from '../anchor/range.ts';
import { selectorOf } from '../anchor/selector-of.ts';
import { blockAt, type TextLayer } from '../anchor/text-layer.ts';
import type { Entry } from '../model/collections.ts';
import type { Selector } from '../model/selector.ts';
import { anchoredQuotes } from './anchored-quotes.ts';
import type { Reading } from './reading.ts';

export interface ReportedQuote {
  readonly entry: Entry;
  readonly state: AnchorState;
  /** The score of the best match, 0 to 1. Undefined for verbatim words, and if the text has no similar passage. */
  readonly score: number | undefined;
  /** The score of the second best match. */
  readonly runnerUp: number | undefined;
  /** The quote with its context, as written in the entry. */
  readonly written: InContext;
  /** The found passage, or the candidates of an ambiguous quote, in the current text. */
  readonly passages: readonly ComparedPassage[];
}

export interface InContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

interface ComparedPassage extends InContext {
  readonly block: string;
  /** The differences between the quote and the current words, as a list of kept, added and removed pieces. */
  readonly changes: readonly { readonly text: string; readonly kind: 'kept' | 'added' | 'removed' }[];
}

/** Length of the context shown on each side, in code units; about the length of the context in selectors. */
const CONTEXT = 48;

/** Maximum number of candidates shown for a quote. */
const MOST_PASSAGES = 6;

/**
 * The quotes of an article. Quotes that an editor should check come first. Otherwise the quotes are in the order of
 * the text.
 */
export function anchorReport(reading: Reading): readonly ReportedQuote[] {
  const quotes = anchoredQuotes(reading).map(({ entry, selector, anchor }): ReportedQuote => {
    const ranges = rangesIn(anchor).slice(0, MOST_PASSAGES);
    return {
      entry,
      state: anchor.state,
      ...scoresOf(anchor),
      written: writtenOf(selector),
      passages: ranges.map((range) => passageAt(reading.layer, range, selectorOf(selector).exact)),
    };
  });
  return [...quotes.filter(({ state }) => state !== 'exact'), ...quotes.filter(({ state }) => state === 'exact')];
}

/** Number of quotes in each state. */
export function statesOf(quotes: readonly ReportedQuote[]): Readonly<Record<AnchorState, number>> {
  const counts = { exact: 0, moved: 0, fuzzy: 0, ambiguous: 0, orphan: 0 };
  for (const { state } of quotes) counts[state] += 1;
  return counts;
}

function rangesIn(anchor: Anchor): readonly Range[] {
  if ('range' in anchor) return [anchor.range];
  if (anchor.state === 'ambiguous') return anchor.candidates;
  return anchor.best === undefined ? [] : [anchor.best.range];
}

function scoresOf(anchor: Anchor): Pick<ReportedQuote, 'score' | 'runnerUp'> {
  if (anchor.state === 'fuzzy') return { score: anchor.score, runnerUp: anchor.runnerUp };
  return { score: anchor.state === 'orphan' ? anchor.best?.score : undefined, runnerUp: undefined };
}

function writtenOf(selector: Selector): InContext {
  const { exact, prefix = '', suffix = '' } = selectorOf(selector);
  return { before: prefix, words: exact, after: suffix };
}

function passageAt(layer: TextLayer, { start, end }: Range, quoted: string): ComparedPassage {
  const first = blockAt(layer, start);
  const last = blockAt(layer, end - 1);
  const words = layer.text.slice(start, end);
  return {
    block: first?.id ?? '',
    before: layer.text.slice(Math.max(first?.start ?? 0, start - CONTEXT), start),
    words,
    after: layer.text.slice(end, Math.min(last?.end ?? end, end + CONTEXT)),
    changes: diffWordsWithSpace(quoted, words).map(({ value, added, removed }) => ({
      text: value,
      kind: added ? 'added' : removed ? 'removed' : 'kept',
    })),
  };
}
