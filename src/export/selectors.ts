// A range of the text → the W3C's TextQuoteSelector and TextPositionSelector for it (Web Annotation Data Model §4.2.4, §4.2.5).
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
  /** From 0. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** As much context as annotation tools commonly store. */
const CONTEXT = 32;

export function positionSelector(range: Range, codePoints: (offset: number) => number): TextPositionSelector {
  return { type: 'TextPositionSelector', ...inCodePoints(range, codePoints) };
}

/** The words with their context in their blocks: 32 code points, or more if the words occur twice with the same context. */
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
