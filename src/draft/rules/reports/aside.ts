// An aside between commas → the holder of the rest of the sentence: "the miller insists", "as she told the court", "we are told",
// "so the argument goes".

import type { Range } from '../../../anchor/range.ts';
import type { Claim } from '../../../model/claim.ts';
import { withoutLead } from './before-verb.ts';
import { canSpeak } from './can-speak.ts';
import { located } from './report.ts';
import { isFactive, REPORTING, stanceOf } from './reporting-verbs.ts';

export interface Aside {
  /** The range of the holder within the aside; undefined if nobody is named. */
  readonly holder: Range | undefined;
  readonly stance: Claim['stance'];
  /** Whether the aside begins with "as". Only such an aside can be at the head of a sentence. */
  readonly as: boolean;
}

/** Maximum length of an aside in characters; longer words are an ordinary clause. */
const LONGEST = 100;

const HOLDER = '(?<holder>[^;:“”"]{2,70}?)';
const VIEW = '(?:view|opinion|words|phrase|telling|account|eyes|judge?ment|reading|estimate|estimation|mind|reckoning)';

/** Asides in which the holder has no verb, or no holder is named. */
const FIXED: readonly RegExp[] = [
  new RegExp(`^according to ${HOLDER}$`, 'i'),
  new RegExp(`^(?:in|to|by|on) ${HOLDER}(?:[’']s?|(?<=\\b(?:his|her|their|its))) (?:own )?${VIEW}$`, 'i'),
  new RegExp(`^in the ${VIEW} of ${HOLDER}$`, 'i'),
  new RegExp(`^to quote ${HOLDER}$`, 'i'),
  /^(?:or )?(?:so )?(?:(?:we|I|you|they) (?:are|were|am|was|have been|keep being)(?: \w+)? (?:told|assured|informed|warned|promised|reminded)(?: again and again| time and again)?(?: by (?<holder>[^;:“”"]{2,60}))?|it (?:is|was|has been)(?: \w+)? (?:said|argued|claimed|thought|alleged|believed|objected|reported|rumou?red))$/i,
  /^(?:or )?so (?:the|this|their|his|her|its) (?:[a-z-]+ )?(?:argument|story|theory|reasoning|thinking|logic|line|claim) (?:goes|runs|went|ran)$/i,
  /^the (?:argument|theory|story|reasoning|thinking) (?:goes|runs|went|ran)$/i,
];

/** The addressee, time or manner, which can come after the verb. */
const TAIL =
  "(?:me|us|you|him|her|them|reporters|readers|viewers|parliament|congress|voters|in|on|at|to|during|after|back|last|this|earlier|yesterday|today|recently|again|once|more|the other day|at the time|as long ago|\\p{Lu}[\\p{L}’'.-]+|the (?:press|committee|court|council|board|commission|house|senate|inquiry|paper|public|nation|country|world)|[a-z]+ly)";
const MORE = "(?: [\\p{L}\\p{N}’'.-]+){0,6}";

const VERB = `${REPORTING}|puts? it|has it|have it|let slip|(?:likes?|liked) to say`;

const VERB_LAST = new RegExp(
  `^(?:or )?(?<as>[Aa]s |so |at least as )?(?<who>[^;:“”"]{1,70}?) (?<verb>${VERB})(?: ${TAIL}${MORE})?$`,
  'u',
);

const VERB_FIRST = new RegExp(`^(?:or )?(?<as>[Aa]s |so )?(?<verb>${REPORTING}) (?<who>[^;:“”"]{1,60})$`, 'u');

/** Words that can be a subject: a pronoun, a name, a noun with an article, or a plural. */
const SUBJECT =
  /^(?:he|she|they|it|we|I|you|some|many|others|most|few|several|both|all|(?:the|an?|my|our|his|her|their|its|your|one|some|many|most|several|these|those|both|all|another|no) [^,]+|(?:\p{Lu}[\p{L}\p{M}’'.&-]+)(?: \S+){0,7}|(?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]{3,}(?:s|men|people|folk|police|opposition|industry)(?: (?:of|in|from|at|on) .+)?)$/u;

const NO_SUBJECT =
  /^(?:and|or|but|nor|which|who|whom|that|as|if|when|while|in|on|at|by|for|with|from|to|of|over|under|about|after|before|between|among|into|through|during|without|within|against|upon|what|where|how|though|although|because|since|so|than|there|nobody|no one|nothing|neither|not|the (?:same|opposite|contrary|reverse))\b/i;

/** A finite verb, or "that"; the words for the holder must not contain any. */
const HAS_VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|that|rests?|does|do|did)\b/i;

const DENIES = /\b(?:not|never|n[’']t|nor|cannot)\b/i;

export function asideIn(words: string): Aside | undefined {
  if (words.length > LONGEST) return undefined;
  for (const wording of FIXED) {
    const match = wording.exec(words);
    const holder = match?.groups?.['holder'];
    if (match !== null && (holder === undefined || canSpeak(holder)))
      return { holder: located(match, holder), stance: 'reports', as: false };
  }
  return verbLast(words) ?? verbFirst(words);
}

function verbLast(words: string): Aside | undefined {
  const match = VERB_LAST.exec(words);
  const { as = '', who = '', verb = '' } = match?.groups ?? {};
  const bare = withoutLead(who);
  if (match === null || !isSubject(bare) || HAS_VERB.test(bare) || DENIES.test(who)) return undefined;
  const start = words.indexOf(who);
  return {
    holder: { start, end: start + bare.length },
    stance: stanceOf(verb, words),
    as: /as /i.test(as),
  };
}

function verbFirst(words: string): Aside | undefined {
  const match = VERB_FIRST.exec(words);
  const { as = '', who = '', verb = '' } = match?.groups ?? {};
  if (match === null || !isSubject(who) || HAS_VERB.test(who) || isFactive(verb)) return undefined;
  return {
    holder: { start: words.length - who.length, end: words.length },
    stance: stanceOf(verb, words),
    as: /as /i.test(as),
  };
}

function isSubject(words: string): boolean {
  return SUBJECT.test(words) && !NO_SUBJECT.test(words) && !/\b(?:that|which|who)\b/.test(words);
}
