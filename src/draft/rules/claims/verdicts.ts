// Reports → the same reports with the author's stance. The author's next sentence shows it: "That is false" (rejects),
// "I doubt it" (questions), "That is true" (endorses), "That may be true. But …" (concedes).

import type { Claim } from '../../../model/claim.ts';
import type { Assertion } from './assertion.ts';

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

const RETORTS = [...DENIES.slice(0, 2), /^(?:some|many|a few|they|it|he|she) (?:is|are|was|were|do|does|did)$/i];

const DOUBTS: readonly RegExp[] = [
  /^(?:he|she|it|they|the [a-z]+) (?:has|have|had|gives?|gave|offers?|offered|shows?|showed|cites?|cited|produces?|produced|provides?|provided) (?:never )?(?:shown |given |offered |produced |cited |published )?(?:no|not a single|not one|little|nothing to show|not a shred of)\b/i,
  /^(?:i (?:doubt|question|wonder)|one may doubt|(?:this|that) is doubtful|(?:this|that|it) is (?:far from |un)(?:clear|certain|likely|proven)|perhaps not|i am not (?:so )?sure|color me|i have my doubts)\b/i,
];

const AGREES: readonly RegExp[] = [
  /^(?:on (?:this|that)[^,]{0,30}?,?(?: at least,)? )?(?:that|this|it|all this|they|he|she|both) (?:is|are|was|were) (?:all |perfectly |quite |partly |certainly |entirely |of course )*(?:true|right|correct)\b(?! (?:that|to|about)\b)/i,
  /^(?:fair enough|true enough|quite so|quite right|so (?:it is|they are)|and so (?:it is|they are))\b/i,
  /^(?:he|she|they) (?:has|have) a point\b/i,
  /^(?:that|this|(?:this|that|the|his|her|their) (?:fear|worry|concern|point|objection|argument|complaint)) (?:is|was) (?:an? |perfectly |quite |entirely |wholly )*(?:fair|reasonable|understandable|legitimate|serious|valid|good|honest|real)(?:$| (?:fear|worry|concern|point|objection|argument|complaint|question)\b)/i,
  /^(?:it|this|that) (?:is|was) (?:the|an?) (?:[a-z]+ ){0,2}(?:wisest|truest|best|sanest|wise|true|shrewd|sensible|excellent|good|fair) (?:[a-z]+ )?(?:sentence|thing|remark|point|observation|answer|question|description|summary)\b/i,
];

/** Sentences with which the author concedes a report, before limiting it: "That may be right", "Some do". */
const GRANTS: readonly RegExp[] = [
  /^(?:that|this|it|they|he|she|both) (?:may|might|could)(?: well)? be (?:right|true|so|correct)$/i,
  new RegExp(
    `^(?:well, |perhaps |maybe )?(?:it|they|this|that|he|she|some|many|a few) (?:surely |certainly |may )?${DO}$`,
    'i',
  ),
  /^it is, if\b/i,
];

/** Whether a sentence is a short answer to a report: "They don’t", "Some were". */
export function isRetort(sentence: string): boolean {
  return RETORTS.some((wording) => wording.test(sentence));
}

const fits = (wordings: readonly RegExp[], words: string): boolean => wordings.some((wording) => wording.test(words));

/** Sentences that announce the author's answer to an argument: "The argument sounds strong." */
const WEIGHS = /^(?:this|that|the (?:claim|argument|idea|charge|objection)) (?:sounds?|looks?|proves?) /i;

export function refutes(sentence: string): boolean {
  return fits(DENIES, sentence) || fits(DOUBTS, sentence) || WEIGHS.test(sentence);
}

/** Sets the author's stance on each report, as the sentences after the report show it. */
export function withVerdicts(assertions: readonly Assertion[]): readonly Assertion[] {
  return assertions.map((assertion, i) => {
    if (isGrantedShortly(assertion, assertions[i - 1])) return { ...assertion, stance: 'concedes' };
    if (assertion.report === undefined || assertion.stance === 'endorses' || assertion.stance === 'concedes')
      return assertion;
    const stance = stanceAfter(assertions, i);
    return stance === undefined ? assertion : { ...assertion, stance };
  });
}

/** Whether an assertion is a short answer with which the author concedes the report before it: "Some were". */
function isGrantedShortly({ report, pieces, block }: Assertion, before: Assertion | undefined): boolean {
  return (
    report === undefined && before?.report !== undefined && before.block === block && fits(GRANTS, pieces.join(' '))
  );
}

function stanceAfter(assertions: readonly Assertion[], i: number): Claim['stance'] | undefined {
  const reported = assertions[i] as Assertion;
  const at = replyTo(assertions, i);
  const reply = at === undefined ? undefined : assertions[at];
  if (at === undefined || reply === undefined) return undefined;
  const words = reply.pieces.join(' ');
  if (fits(AGREES, words)) return isLimited(assertions, at) ? 'concedes' : 'endorses';
  if (fits(GRANTS, words) && isLimited(assertions, at)) return isOpponents(reported) ? 'rejects' : 'concedes';
  if (fits(DENIES, words)) return 'rejects';
  if (fits(DOUBTS, words)) return reported.stance === 'reports' ? 'questions' : undefined;
  return isOpponents(reported) && (isContrast(reply) || isLimited(assertions, at)) ? 'rejects' : undefined;
}

/**
 * The index of the author's first assertion after a report, in the same block. Undefined if a report in a later
 * sentence comes before it.
 */
function replyTo(assertions: readonly Assertion[], i: number): number | undefined {
  const { sentence, block } = assertions[i] as Assertion;
  for (let at = i + 1; at <= i + 3; at += 1) {
    const next = assertions[at];
    if (next === undefined || next.block !== block) return undefined;
    if (next.report === undefined) return at;
    if (next.sentence > sentence) return undefined;
  }
  return undefined;
}

/** Whether an assertion comes after "but" or a similar connective. */
function isContrast({ leadIn, clause }: Assertion): boolean {
  return leadIn?.kind === 'contrast' || clause.joint === 'contrast';
}

/** Whether the author's next assertion limits this one: "But …" */
function isLimited(assertions: readonly Assertion[], at: number): boolean {
  const { block, stance, sentence } = assertions[at] as Assertion;
  const next = assertions
    .slice(at + 1, at + 4)
    .find((one) => one.report === undefined && (isContrast(one) || one.stance !== 'concedes'));
  return (
    next !== undefined &&
    next.block === block &&
    next.sentence - sentence <= 2 &&
    isContrast(next) &&
    (stance === 'concedes' || next.sentence - sentence <= 1)
  );
}

/**
 * Whether a report has an opponent or nobody as its holder, or dismissive words. Authors usually report such views to
 * answer them.
 */
export function isOpponents({ report, rule }: Assertion): boolean {
  const words = `${report?.holder?.words ?? ''} ${report?.cue ?? ''}`;
  return (report?.holder === undefined && rule !== 'direct-quote') || OPPONENTS.test(words);
}

const OPPONENTS =
  /\b(?:opponents?|critics?|sceptics?|skeptics?|objectors?|detractors|defenders|apologists|objections?|object(?:s|ed)?|excuses?|complaints?|lik(?:e|es) to (?:say|claim|think|tell)|fond of|would have (?:us|you)|some (?:say|claim|argue|think|believe|will))\b/i;
