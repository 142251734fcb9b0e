// Tells running text from the short lines around it.

import { markerOf } from '../read/marker.ts';
import type { Unit } from '../read/units.ts';

/** Lines this long are sentences, whatever they end with. */
const LONG = 160;

/** A sentence shorter than this could be a summary line or a teaser. */
const LEAST_WORDS = 10;

const SENTENCE_END = /[.!?…:;]["”’'»)\]*_]*(?:\s?[[(]\d+[\])])?$/;

export function isProse(unit: Unit, indent: number): boolean {
  if (unit.indent > indent || (markerOf(unit.text) !== undefined && unit.lines.length === 1)) return false;
  return unit.text.length >= LONG || (wordCount(unit.text) >= LEAST_WORDS && endsSentence(unit.text));
}

export function endsSentence(text: string): boolean {
  // Only the end matters, and a regular expression would look for it from every place of a long line.
  return SENTENCE_END.test(text.slice(-12));
}

export function wordCount(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) count += 1;
  return count;
}
