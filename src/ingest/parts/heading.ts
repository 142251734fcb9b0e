// Heading: a short line of the text that is not a sentence, followed by prose.

import { wordCount } from '../../text/prose.ts';
import type { Unit } from '../read/unit.ts';
import { isProse } from './prose.ts';
import { inBody, type PartRule } from './rule.ts';

const MOST_WORDS = 12;
const LONGEST = 90;

export const heading: PartRule = {
  name: 'heading-before-prose',
  label: 'heading',
  decide(unit, page, index) {
    const next = page.units[index + 1];
    if (!inBody(page, index) || next === undefined || index + 1 >= page.end) return undefined;
    if (!isProse(next, page.indent) && !leadsToList(next)) return undefined;
    const short = unit.text.length <= LONGEST && wordCount(unit.text) <= MOST_WORDS && unit.lines.length === 1;
    return short && /^[\p{Lu}\p{N}“"«„#]/u.test(unit.text) && !/[.,;:!…]["”’')\]]*$/.test(unit.text.slice(-4))
      ? 0.7
      : undefined;
  },
};

/** Whether a line introduces a list: "Consider who pays in coins:" */
function leadsToList({ text }: Unit): boolean {
  return /:$/.test(text) && wordCount(text) >= 4;
}
