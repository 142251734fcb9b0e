// A range of the text → its TextQuoteSelector and TextPositionSelector (W3C Web Annotation Data Model §4.2.4, §4.2.5).
// Offsets and lengths are in Unicode code points.

import { firstCodePoints, inCodePoints, lastCodePoints } from '../anchor/code-points.ts';
import type { Range } from '../anchor/range.ts';
import { blockAt, type TextLayer } from '../anchor/text-layer.ts';

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  /** Counted from 0. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Length of the context on each side, in code points. Most annotation tools store this length. */
const CONTEXT = 32;

export function positionSelector(range: Range, codePoints: (offset: number) => number): TextPositionSelector {
  return { type: 'TextPositionSelector', ...inCodePoints(range, codePoints) };
}

/** The words with 32 code points of context on each side, in their blocks. If this is not unique, the context is longer. */
export function quoteSelector(layer: TextLayer, range: Range): TextQuoteSelector {
  const { text } = layer;
  const exact = text.slice(range.start, range.end);
  const before = text.slice(blockAt(layer, range.start)?.start, range.start);
  const after = text.slice(range.end, blockAt(layer, range.end - 1)?.end);
  for (let width = CONTEXT; ; width *= 2) {
    const [prefix, suffix] = [lastCodePoints(before, width), firstCodePoints(after, width)];
    const isWhole = prefix === before && suffix === after;
    if (isWhole || standsOnce(text, prefix + exact + suffix))
      return { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  }
}

function standsOnce(text: string, words: string): boolean {
  return text.indexOf(words, text.indexOf(words) + 1) === -1;
}
