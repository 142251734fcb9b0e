// What a sentence says of the report before it: that it is wrong, or doubtful. The author then rejects or questions what was reported.

import type { Assertion } from './assertions.ts';

const THIS = '(?:this|that|it|all (?:of )?this|all that|both|the (?:claim|argument|idea|figure|charge|fear|objection))';
const ADVERBS = '(?:simply |plainly |quite |just |clearly |demonstrably |long |also |all |flatly )*';

const DENIES = new RegExp(
  `^(?:(?:it|this|that|they|he|she) (?:is|are|does|do|did|was|were|will|has|have) not$|${THIS} (?:is|was|are|were|has been) ${ADVERBS}(?:wrong|false|untrue|nonsense|mistaken|refuted|disproved|misleading|absurd|not (?:so|true|the case)|an? (?:myth|illusion|mistake|error|fallacy|red herring))\\b|(?:nonsense|not so|far from it|wrong)\\b|(?:he|she|they) (?:is|are|was|were) ${ADVERBS}(?:wrong|mistaken)|there is (?:no|little|hardly any|not a shred of) (?:evidence|proof|sign)\\b|the evidence (?:points the other way|says otherwise)|(?:two|three|several|some) (?:facts|things|reasons) speak against)`,
  'i',
);

const DOUBTS =
  /^(?:i (?:doubt|question|wonder)|one may doubt|this is doubtful|that is doubtful|(?:this|that|it) is (?:far from |un)(?:clear|certain|likely|proven))\b/i;

const AGREES =
  /^(?:(?:that|this|it|all this|they|he|she|both) (?:is|are|was|were) (?:all |perfectly |quite |partly |certainly |entirely )?(?:true|right|correct)\b(?! (?:that|to)\b)|fair enough\b|(?:so|and so) (?:it is|they are)\b|(?:he|she|they) (?:has|have) a point\b)/i;

const WEIGHS = new RegExp(`^(?:${THIS} (?:sounds?|looks?|proves?) )`, 'i');

export function refutes(sentence: string): boolean {
  return DENIES.test(sentence) || DOUBTS.test(sentence) || WEIGHS.test(sentence);
}

/** Reports with the author's stance as the sentence after them shows it. */
export function withRefutations(assertions: readonly Assertion[]): readonly Assertion[] {
  return assertions.map((assertion, i) => {
    if (assertion.report === undefined || assertion.stance === 'endorses') return assertion;
    const next = assertions
      .slice(i + 1, i + 4)
      .find(({ sentence, report }) => sentence > assertion.sentence || report === undefined);
    if (next === undefined || next.report !== undefined || next.block !== assertion.block) return assertion;
    const words = next.pieces.join(' ');
    if (AGREES.test(words)) return { ...assertion, stance: next.stance === 'concedes' ? 'concedes' : 'endorses' };
    if (DENIES.test(words)) return { ...assertion, stance: 'rejects' as const };
    return DOUBTS.test(words) && assertion.stance === 'reports'
      ? { ...assertion, stance: 'questions' as const }
      : assertion;
  });
}
