// List: at least two consecutive short items that each begin with a bullet or a number. Long numbered paragraphs are not items.

import { markerOf } from '../read/marker.ts';
import type { Unit } from '../read/unit.ts';
import { inBody, type PartRule } from './rule.ts';
import { isSpeech } from './speech.ts';

/** Maximum length of an item, in code units. Longer units are numbered paragraphs. */
const LONGEST_ITEM = 300;

export const list: PartRule = {
  name: 'list-marks',
  label: 'list',
  decide(unit, page, index) {
    if (!inBody(page, index) || !isItem(unit) || isSpeech(page.units, index)) return undefined;
    return isItem(page.units[index - 1], unit) || isItem(page.units[index + 1], unit) ? 0.85 : undefined;
  },
};

/** @param like another unit; both units must have a number, or both a bullet */
function isItem(unit: Unit | undefined, like?: Unit): boolean {
  if (unit === undefined || unit.text.length > LONGEST_ITEM) return false;
  const marker = markerOf(unit.text);
  return marker !== undefined && (like === undefined || marker.ordered === markerOf(like.text)?.ordered);
}
