// Tells running text from the short lines around it.

import { endsSentence, wordCount } from '../../text/prose.ts';
import { markerOf } from '../read/marker.ts';
import type { Unit } from '../read/unit.ts';

/** Lines this long are sentences, whatever they end with. */
const LONG = 160;

/** A sentence shorter than this could be a summary line or a teaser. */
const LEAST_WORDS = 10;

export function isProse(unit: Unit, indent: number): boolean {
  if (unit.indent > indent || (markerOf(unit.text) !== undefined && unit.lines.length === 1)) return false;
  return unit.text.length >= LONG || (wordCount(unit.text) >= LEAST_WORDS && endsSentence(unit.text));
}
