// Dek: the summary line under a title. It is a sentence, or most of its words begin with a small letter.

import { endsSentence, wordCount } from '../../text/prose.ts';
import { inHead, type PartRule } from './rule.ts';

/** Minimum number of words of a dek that is not a sentence. A shorter phrase is more often the caption of a picture. */
const LEAST_WORDS = 8;

/** Minimum share of words with a small first letter in a dek that is not a sentence. */
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
