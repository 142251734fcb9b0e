// Dateline: a short line of the head with a date.

import { dateIn, isPlaceAndDay } from '../../text/date-in-line.ts';
import { wordCount } from '../../text/prose.ts';
import type { PartRule } from './rule.ts';

/** Maximum number of words. "Published on Friday 31 January 2020 at 9.30, Springfield" has nine. */
const MOST_WORDS = 10;

export const dateline: PartRule = {
  name: 'dateline-date',
  label: 'dateline',
  decide(unit, page, index) {
    const dated = dateIn(unit.text) !== undefined || isPlaceAndDay(unit.text);
    const fits = index < page.bodyStart && wordCount(unit.text) <= MOST_WORDS && dated;
    return fits ? 0.9 : undefined;
  },
};
