// A reporting verb with its subject: "X argues that C", "X is fond of saying that C", "X says C".

import { type Attribution, reportFrom } from './report.ts';
import { REPORTING_PHRASES } from './reporting-phrases.ts';
import { isFactive, REPORTING, SAYING_ON, stanceOf, TELLING, WITHOUT_THAT } from './reporting-verbs.ts';
import { subjectBefore } from './subject.ts';

const MANNER =
  '(?:wrongly|falsely|mistakenly|naively|rightly|correctly|also|often|still|further|now|long|repeatedly|always|openly|even|again|publicly|privately)';

const WHEN =
  '(?:yesterday|today|recently|again|(?:last|this|earlier this) (?:week|month|year|spring|summer|autumn|winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|time and again|over and over|again and again|not long ago|years ago|as (?:long ago|early|late|recently) as \\S+|the other day|at the time|with (?:some|great|much|good|every|a|an) (?:[a-z]+ ){0,2}[a-z]+|to (?:me|us|him|her|them|reporters|parliament|congress|colleagues|friends|journalists|readers|the (?:press|committee|court|council|board|commission|house|senate|inquiry)))';

/** "fond of saying" */
const SAYS_ON = `(?<=\\b(?:of|as|by|to|keeps?|kept|likes?|loves?|cannot help|can’t help|stops?|stopped) )(?:${SAYING_ON})`;

const THAT = new RegExp(
  `\\b(?:${MANNER} )?(?:(${REPORTING}|${REPORTING_PHRASES}|${SAYS_ON})(?: ${MANNER})?|(${TELLING})(?: [\\p{L}\\p{N}’'.-]+){1,7}?)(?: ${WHEN})?(?: (?:in|on|at|during|after|before) (?:[\\p{L}\\p{N}’'.-]+ ){0,6}?[\\p{L}\\p{N}’'.-]+)?(,[^,;:“”"]{3,60},|,)? that (?!(?:about|of|in|from|for|with|before|too|again|and|much|kind|way)\\b)(?=\\S)`,
  'u',
);

const BARE = new RegExp(
  `\\b(${WITHOUT_THAT}) (?=(?:the|a|an|this|these|those|it|he|she|they|we|there|such|our|his|her|their|its|no|most|\\p{Lu}\\p{L}+)\\b[^,;:“”"]{1,80}\\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|cannot|does|did|do|needs?)\\b)`,
  'u',
);

/** Verbs that are not also nouns, before a clause with an auxiliary verb but without "that": "They say smaller pools are …". */
const SAY_BARE =
  /\b(says?|said|thinks?|believes?|insists?|argues?|claims?) (?!(?:so|it|that|in|of|to|about|for|on|at|by|with|from|as|what|how|why|who|when|if|nothing|something|much|more|little|tanks?|otherwise|the same|and|or|but|is|are|was|were)\b)(?=(?:[a-z]+ ){1,6}?(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|cannot)\b)/u;

/** The report in "X argues that C" or "X argues C". A negated verb, or a noun such as "the claim that", is not a report. */
export function verbThat(sentence: string): Attribution | undefined {
  const that = sentence.includes(' that ') ? afterVerb(sentence, THAT, 'verb-that', 0.75) : undefined;
  return (
    that ??
    afterVerb(sentence, BARE, 'verb-without-that', 0.55) ??
    afterVerb(sentence, SAY_BARE, 'verb-without-that', 0.45)
  );
}

function afterVerb(sentence: string, wording: RegExp, rule: string, confidence: number): Attribution | undefined {
  const match = wording.exec(sentence);
  const holder = match && subjectBefore(sentence, match.index);
  if (match === null || !holder) return undefined;
  const verb = match[1] ?? match[2] ?? '';
  const alone = sentence.slice(holder.end, match.index).trim() === '';
  if (alone && isNoun(verb, sentence.slice(holder.start, holder.end))) return undefined;
  const start = match.index + match[0].length;
  const cue = sentence.slice(holder.start, start).trim();
  const stance = stanceOf(verb, cue);
  return reportFrom(start, sentence, {
    rule,
    stance,
    confidence: isFactive(verb) ? confidence - 0.15 : confidence,
    cue,
    holder,
  });
}

/** Whether a match is not a verb with its subject: "the old claim that", "it is certain that". */
function isNoun(verb: string, subject: string): boolean {
  if (/^(?:it|this|that|what)$/i.test(subject) && /^(?:is|are|was|were|seems?|remains?) /.test(verb)) return true;
  return (
    /^(?:claim|report|demand|charge|hope|fear|rule|sign|signal|note|promise|guess|object|figure|boast|estimate|worry|reply|answer)$/.test(
      verb,
    ) &&
    /^(?:the|an?|this|that|his|her|its|their|our|my|another|every|any|no) (?:\S+ )*\S*[^s\s]$/i.test(subject) &&
    !/(?:people|men|women|police|folk)$|^(?:the|an?) \p{Ll}+s (?:of|in|at|from) /iu.test(subject)
  );
}

/** Verbs that take no simple object. A clause can follow them without "that", even if it has no auxiliary verb. */
const PLAIN =
  /\b(says?|said|insists?|insisted|thinks?|fears?|feared|claims?|claimed|argues|argued) (?=(?:the|their|his|her|its|our|these|such|all|most|a|an|\p{Lu}\p{L}+) (?:[\p{L}’'-]+ ){1,5}?[a-z]{2,}(?:s|ed)\b(?! of\b)[^,;:“”"]{4,})/u;

const TOLD =
  /\b(tells?|told|assures?|assured|warns?|warned|reminds?|reminded) (?:me|us|him|her|them|you|reporters|voters|readers|everyone|parents|staff) (?=(?:the|a|an|it|he|she|they|we|there|this|these|his|her|their|its|nobody|everybody|everything|nothing)\b)/;

/** "Parents tell me they want C", "X says the roof costs C." */
export function toldWithoutThat(sentence: string): Attribution | undefined {
  return afterVerb(sentence, TOLD, 'verb-without-that', 0.55) ?? afterVerb(sentence, PLAIN, 'verb-without-that', 0.45);
}
