// Byline: "by" and a name with the lines below it, or a name alone in the head of a page without a line that says "by".

import { bareName, explicitNames } from '../../text/names-in-byline.ts';
import { endsSentence, wordCount } from '../../text/prose.ts';
import { inHead, type PartRule } from './rule.ts';

export const bylineWithBy: PartRule = {
  name: 'byline-by',
  label: 'byline',
  decide: (unit, page, index) => (index < page.bodyStart && explicitNames(unit.text).length > 0 ? 0.95 : undefined),
};

/** An office or a paper has few words. */
const MOST_WORDS = 6;

/** "Harbour Gazette", "Guest columnist": the line below a byline gives the author's affiliation. */
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

/** "— Ann Lee". */
function withoutDash(text: string): string {
  return text.replace(/^[—–-]{1,2} ?/, '');
}
