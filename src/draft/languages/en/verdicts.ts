// English wordings by which the author comments on a view: “That is false”, “I doubt it”, “That is true”.

import type { VerdictWords } from '../claim-words.ts';

const THIS = '(?:this|that|it|all (?:of )?this|all that|both|the (?:claim|argument|idea|figure|charge|fear|objection))';
const ADVERBS = '(?:simply |plainly |quite |just |clearly |demonstrably |long |also |all |flatly )*';
const BE = '(?:is|are|was|were|has been|have been)';
const DO = '(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|must)';

const DENIES: readonly RegExp[] = [
  // Wordings such as "It is not", "They should not" and "Nobody has".
  new RegExp(`^(?:it|this|that|they|he|she|these|those) (?:${DO} not|cannot|[a-z]+n[’']t)$`, 'i'),
  new RegExp(`^(?:nobody|no one|nothing|none|neither) ${DO}$`, 'i'),
  new RegExp(
    `^${THIS} ${BE} ${ADVERBS}(?:wrong|false|untrue|nonsense|mistaken|refuted|disproved|misleading|absurd|not (?:so|true|the case)|an? (?:myth|illusion|mistake|error|fallacy|red herring|fiction|excuse|caricature))\\b`,
    'i',
  ),
  /^tell that to\b/i,
  new RegExp(
    `^(?:(?:many|most|some|plenty|few) (?:of them )?${DO} not|i am (?:not|un)(?: at all)? ?(?:persuaded|convinced))\\b`,
    'i',
  ),
  /^(?:this|that|the|his|her|their) ?(?:claim|argument|idea|reasoning|story|view|logic|case)? (?:has|gets|got|turns) (?:it|things|the matter|matters) (?:exactly |precisely |quite )?(?:backwards|upside down|wrong|the wrong way round)\b/i,
  /^(?:he|she|they|it|this|that|the (?:argument|claim|objection)) (?:simply |conveniently |all |both )?(?:forgets?|overlooks?|ignores?|misses|miss|misunderstands?|misreads?|mistakes?|confuses?)\b/i,
  /^(?:it|they|he|she|the [a-z]+) (?:has|have|had|did|does|do) (?:done )?no such thing\b/i,
  /^(?:nonsense|not so|far from it|wrong|hardly|on the contrary|quite the (?:opposite|reverse|contrary))\b/i,
  new RegExp(
    `^(?:the (?:opposite|reverse|contrary)|exactly the (?:opposite|reverse)|the truth) ${BE} ${ADVERBS}(?:true|the case|different|otherwise|the reverse|the opposite)\\b`,
    'i',
  ),
  new RegExp(`^(?:he|she|they) ${BE} ${ADVERBS}(?:wrong|mistaken)\\b(?! about)`, 'i'),
  /^(?:there is|i (?:see|know of|have seen)) (?:no|little|hardly any|not a shred of) (?:evidence|proof|sign)\b/i,
  /^(?:the evidence|the record|experience|history|the data|the figures?) (?:points? the other way|says? otherwise|tells? (?:us )?(?:a different story|otherwise)|suggests? otherwise|does not bear this out)/i,
  /^(?:two|three|several|some|many|all the) (?:facts|things|reasons) (?:speak|tell) against/i,
  new RegExp(`^${THIS} (?:do|does|did)(?: not|n[’']t) (?:hold|stand|survive|bear|add up|follow|fit)\\b`, 'i'),
];

export const verdicts: VerdictWords = {
  denies: DENIES,
  retorts: [...DENIES.slice(0, 2), /^(?:some|many|a few|they|it|he|she) (?:is|are|was|were|do|does|did)$/i],
  doubts: [
    /^(?:he|she|it|they|the [a-z]+) (?:has|have|had|gives?|gave|offers?|offered|shows?|showed|cites?|cited|produces?|produced|provides?|provided) (?:never )?(?:shown |given |offered |produced |cited |published )?(?:no|not a single|not one|little|nothing to show|not a shred of)\b/i,
    /^(?:i (?:doubt|question|wonder)|one may doubt|(?:this|that) is doubtful|(?:this|that|it) is (?:far from |un)(?:clear|certain|likely|proven)|perhaps not|i am not (?:so )?sure|color me|i have my doubts)\b/i,
  ],
  agrees: [
    /^(?:on (?:this|that)[^,]{0,30}?,?(?: at least,)? )?(?:that|this|it|all this|they|he|she|both) (?:is|are|was|were) (?:all |perfectly |quite |partly |certainly |entirely |of course )*(?:true|right|correct)\b(?! (?:that|to|about)\b)/i,
    /^(?:fair enough|true enough|quite so|quite right|so (?:it is|they are)|and so (?:it is|they are))\b/i,
    /^(?:he|she|they) (?:has|have) a point\b/i,
    /^(?:that|this|(?:this|that|the|his|her|their) (?:fear|worry|concern|point|objection|argument|complaint)) (?:is|was) (?:an? |perfectly |quite |entirely |wholly )*(?:fair|reasonable|understandable|legitimate|serious|valid|good|honest|real)(?:$| (?:fear|worry|concern|point|objection|argument|complaint|question)\b)/i,
    /^(?:it|this|that) (?:is|was) (?:the|an?) (?:[a-z]+ ){0,2}(?:wisest|truest|best|sanest|wise|true|shrewd|sensible|excellent|good|fair) (?:[a-z]+ )?(?:sentence|thing|remark|point|observation|answer|question|description|summary)\b/i,
  ],
  grants: [
    /^(?:that|this|it|they|he|she|both) (?:may|might|could)(?: well)? be (?:right|true|so|correct)$/i,
    new RegExp(
      `^(?:well, |perhaps |maybe )?(?:it|they|this|that|he|she|some|many|a few) (?:surely |certainly |may )?${DO}$`,
      'i',
    ),
    /^it is, if\b/i,
  ],
  weighs: /^(?:this|that|the (?:claim|argument|idea|charge|objection)) (?:sounds?|looks?|proves?) /i,
  opponents:
    /\b(?:opponents?|critics?|sceptics?|skeptics?|objectors?|detractors|defenders|apologists|objections?|object(?:s|ed)?|excuses?|complaints?|lik(?:e|es) to (?:say|claim|think|tell)|fond of|would have (?:us|you)|some (?:say|claim|argue|think|believe|will))\b/i,
};
