// A unit → whether it is running text (prose), and not one of the short lines before and after a text.

import { endsSentence, isUnspaced, wordCount } from '../../text/prose.ts';
import { markerOf } from '../read/marker.ts';
import type { Unit } from '../read/unit.ts';

/** Minimum length, in code units, of prose that does not end like a sentence. */
const LONG = 160;

/** Minimum number of words of prose that ends like a sentence. A shorter sentence may be a summary or a teaser. */
const LEAST_WORDS = 10;

/** Whether a unit is prose or verse. */
export function isProse(unit: Unit, indent: number): boolean {
  if (unit.indent > indent || (markerOf(unit.text) !== undefined && unit.lines.length === 1)) return false;
  if (unit.lines.length > 1 && unit.marks?.some(({ kind }) => kind === 'break') === true) return true;
  if (isUnspaced(unit.text)) return isUnspacedProse(unit.text);
  return unit.text.length >= LONG || (wordCount(unit.text) >= LEAST_WORDS && endsSentence(unit.text));
}

/**
 * Minimum lengths of prose in scripts without spaces between words, in code units: of prose that does not end like a
 * sentence, and of prose that does.
 */
const LONG_UNSPACED = 50;
const SHORT_UNSPACED = 15;

function isUnspacedProse(text: string): boolean {
  return text.length >= LONG_UNSPACED || (text.length >= SHORT_UNSPACED && endsSentence(text));
}
