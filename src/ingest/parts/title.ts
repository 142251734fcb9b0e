// Title: the first line that is not a byline, a date or a widget, unless it is as long as a paragraph.

import { isKicker } from './head.ts';
import type { PartRule } from './rule.ts';

/** Maximum length of a title, in code units. A longer first line is the first paragraph of a text without a title. */
const LONGEST = 200;

export const title: PartRule = {
  name: 'first-line',
  label: 'title',
  decide(unit, page, index) {
    if (index !== page.title || unit.text.length > LONGEST) return undefined;
    if (isKicker(page.units, index - 1)) return 0.65;
    return page.byline.length > 0 ? 0.95 : 0.85;
  },
};
