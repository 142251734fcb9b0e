// Concessions: sentences that the author limits in one of the next sentences. "Of course A. But B", "He may be right. Yet B".

import type { Sentence } from '../../../text/sentences.ts';
import type { LeadIn } from './connectives.ts';

/** Maximum distance, in sentences, from a concession to its limit ("But B"). */
const REACH = 2;

/** Wordings of a concession that does not begin with a connective. */
const GRANTING =
  /\b(?:has a point|may (?:well )?be (?:right|true)|(?:is|are) (?:partly |perfectly |quite )?(?:right|understandable|natural|legitimate|true|welcome)|no doubt|sounds?|it is true|perhaps|true enough|fair enough|the last to (?:deny|dispute)|(?:do|would) not (?:deny|dispute|doubt)|(?:nobody|no one) (?:denies|disputes|doubts)|(?:not|none of this is) to (?:deny|say|suggest)|there is (?:something|some truth|much|a grain of truth|truth) (?:in|to) (?:this|that|it)|^(?:it|they|this|that) (?:is|are|do|does|did|was|were),? (?:if|of course|to be sure)|does not mean|means that|I (?:understand|share|sympathi[sz]e|respect|admire|accept|see the|feel the|know the|am (?:not blind|grateful|sorry|fond))|(?:is|are) (?:not|no) (?:argument|to say)|we all (?:want|like|love|know))\b/i;

/** Wordings at the end of a concession: "A, to be sure". */
const GRANTS_LAST = /, (?:to be sure|of course|admittedly|no doubt|it is true|I grant|granted|certainly)[.!]?$/i;

export function grants(words: string): boolean {
  return GRANTING.test(words) || GRANTS_LAST.test(words);
}

export function isConceded(
  sentences: readonly Sentence[],
  leadIns: readonly (LeadIn | undefined)[],
  i: number,
): boolean {
  const limit = [1, 2].slice(0, REACH).find((by) => leadIns[i + by]?.kind === 'contrast');
  if (limit === undefined || sentences[i + limit]?.block !== sentences[i]?.block) return false;
  if (leadIns[i]?.kind === 'concession') return true;
  if (limit === 1) return leadIns[i - 1]?.kind === 'concession' || grants(sentences[i]?.text ?? '');
  return false;
}
