// List: short items that each begin with a mark, at least two in a row. Numbered paragraphs are paragraphs.

import { markerOf } from '../read/marker.ts';
import type { Unit } from '../read/unit.ts';
import { inBody, type PartRule } from './rule.ts';
import { isSpeech } from './speech.ts';

/** Longer items are paragraphs that an author numbered. */
const LONGEST_ITEM = 300;

export const list: PartRule = {
  name: 'list-marks',
  label: 'list',
  decide(unit, page, index) {
    if (!inBody(page, index) || !isItem(unit) || isSpeech(page.units, index)) return undefined;
    return isItem(page.units[index - 1], unit) || isItem(page.units[index + 1], unit) ? 0.85 : undefined;
  },
};

/** @param like another unit whose kind of mark it must share */
function isItem(unit: Unit | undefined, like?: Unit): boolean {
  if (unit === undefined || unit.text.length > LONGEST_ITEM) return false;
  const marker = markerOf(unit.text);
  return marker !== undefined && (like === undefined || marker.ordered === markerOf(like.text)?.ordered);
}
