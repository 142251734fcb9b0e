// Tells running text from the short lines around it.

import { endsSentence, isUnspaced, wordCount } from '../../text/prose.ts';
import { markerOf } from '../read/marker.ts';
import type { Unit } from '../read/unit.ts';

/** Lines this long are sentences, whatever they end with. */
const LONG = 160;

/** A sentence shorter than this could be a summary line or a teaser. */
const LEAST_WORDS = 10;

export function isProse(unit: Unit, indent: number): boolean {
  if (unit.indent > indent || (markerOf(unit.text) !== undefined && unit.lines.length === 1)) return false;
  if (isUnspaced(unit.text)) return isUnspacedProse(unit.text);
  return unit.text.length >= LONG || (wordCount(unit.text) >= LEAST_WORDS && endsSentence(unit.text));
}

/** Characters of a script without spaces between words. */
const LONG_UNSPACED = 50;
const SHORT_UNSPACED = 15;

function isUnspacedProse(text: string): boolean {
  return text.length >= LONG_UNSPACED || (text.length >= SHORT_UNSPACED && endsSentence(text));
}
