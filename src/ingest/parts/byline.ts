// Byline: a line with "by" and a name, and the affiliation below it. Without such a line, a line of the head with only a name.

import { bareName, explicitNames } from '../../text/names-in-byline.ts';
import { endsSentence, wordCount } from '../../text/prose.ts';
import { inHead, type PartRule } from './rule.ts';

export const bylineWithBy: PartRule = {
  name: 'byline-by',
  label: 'byline',
  decide: (unit, page, index) => (index < page.bodyStart && explicitNames(unit.text).length > 0 ? 0.95 : undefined),
};

/** Maximum number of words of an affiliation (an office or a newspaper). */
const MOST_WORDS = 6;

/** The author's affiliation on the line below a byline: "Harbour Gazette", "Guest columnist". */
export const bylineGoesOn: PartRule = {
  name: 'byline-goes-on',
  label: 'byline',
  decide(unit, page, index) {
    const before = page.units[index - 1];
    if (!inHead(page, index) || before === undefined || explicitNames(before.text).length === 0) return undefined;
    const beside = unit.lines[0].number === (before.lines.at(-1)?.number ?? 0) + 1;
    return beside && wordCount(unit.text) <= MOST_WORDS && !endsSentence(unit.text) ? 0.65 : undefined;
  },
};

export const bylineBareName: PartRule = {
  name: 'byline-bare-name',
  label: 'byline',
  decide(unit, page, index) {
    if (!inHead(page, index) || page.byline.length > 0 || bareName(withoutDash(unit.text)) === undefined)
      return undefined;
    return unit.text.split(' ').length <= 3 ? 0.7 : 0.5;
  },
};

/** "— Ann Lee" → "Ann Lee". */
function withoutDash(text: string): string {
  return text.replace(/^[—–-]{1,2} ?/, '');
}
