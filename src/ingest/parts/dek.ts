// Dek: the summary line under a title, a sentence or mostly small letters.

import { endsSentence, wordCount } from '../../text/prose.ts';
import { inHead, type PartRule } from './rule.ts';

/** A phrase this long in small letters under the title sums up; a shorter one names what a picture shows. */
const LEAST_WORDS = 8;

const MOSTLY_SMALL = 0.6;

export const dek: PartRule = {
  name: 'dek-under-title',
  label: 'dek',
  decide(unit, page, index) {
    if (!inHead(page, index)) return undefined;
    if (endsSentence(unit.text)) return 0.8;
    return index === page.title + 1 && wordCount(unit.text) >= LEAST_WORDS && smallShare(unit.text) >= MOSTLY_SMALL
      ? 0.6
      : undefined;
  },
};

function smallShare(text: string): number {
  const words = text.split(' ');
  return words.filter((word) => /^\p{Ll}/u.test(word)).length / words.length;
}
