// The wording of a statement → what kind of statement it can be: general claim, evidence, recommendation, denial.

import type { Assertion } from '../claims/assertion.ts';

/** Words for figures, dates and events. */
const EVIDENCE =
  /\d|\b(?:half|third|quarter|per cent|percent|tenths?|twice|hundreds?|thousand|million|billion|dozens?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|last (?:year|month|week)|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

const RECOMMENDS =
  /\b(?:should(?! have (?:no|little|been|known)\b)|must|ought to|needs? to|(?:has|have) to)\b|^(?:so )?let (?:us|the|them|him|her|\p{Lu})|\b(?:I|we) (?:\w+ )?(?:urge|propose|ask|call on|appeal)\b/iu;

/** Words that begin a subordinate clause. A recommendation after such a word is not what the sentence mainly says. */
const WITHIN = /\b(?:who|whom|that|which|what|whoever|how|why|if|because)\b/i;

const NEGATIVE = /\b(?:not|no|never|none|nor|nobody|nothing|neither|hardly|cannot)\b|n[’']t\b/i;

export function textOf({ pieces }: Assertion): string {
  return pieces.join(' ');
}

/** Number of words of a statement, counted by spaces; an approximation is sufficient. */
export function lengthOf(assertion: Assertion): number {
  return textOf(assertion).split(' ').length;
}

export function hasFigures(assertion: Assertion): boolean {
  return EVIDENCE.test(textOf(assertion));
}

/** Whether a statement is about an event: it contains a number, a weekday, or words such as "last year". */
export function narrates(assertion: Assertion): boolean {
  return /\d|\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|next) (?:year|month|week))\b/.test(
    textOf(assertion),
  );
}

export function recommends(assertion: Assertion): boolean {
  const text = textOf(assertion);
  const at = RECOMMENDS.exec(text)?.index;
  return at !== undefined && !WITHIN.test(text.slice(0, at));
}

export function denies(assertion: Assertion): boolean {
  return NEGATIVE.test(textOf(assertion));
}

/** Whether the author asserts the claim, without reporting or conceding it. */
export function isOwn({ report, stance }: Assertion): boolean {
  return report === undefined && stance === 'endorses';
}

/** Whether a report is used as evidence: findings, estimates, expert testimony. */
export function isTestimony({ report, stance, rule }: Assertion): boolean {
  if (report === undefined || stance === 'rejects' || stance === 'questions' || stance === 'concedes') return false;
  return stance === 'endorses' || rule === 'direct-quote' || FINDS.test(report.cue);
}

const FINDS =
  /\b(?:according to|as|f(?:i|ou)nds?|shows?|showed|estimates?|estimated|reports?|reported|calculates?|calculated|confirms?|confirmed|(?:points?|pointed) out|notes?|noted|puts? it)\b/i;

/** Maximum distance, in sentences, between two assertions that a connective can join. */
export const REACH = 2;

/** The first assertion of the previous sentence. Undefined if that sentence is more than `REACH` sentences back. */
export function previousAssertion(assertions: readonly Assertion[], i: number, sentence: number): number | undefined {
  let at = i - 1;
  while (at >= 0 && assertions[at]?.sentence === sentence) at -= 1;
  const found = assertions[at];
  if (found === undefined || sentence - found.sentence > REACH) return undefined;
  if (sentence - found.sentence > 1 && found.block !== assertions[i]?.block) return undefined;
  while (assertions[at - 1]?.sentence === found.sentence) at -= 1;
  return at;
}

export function isOpposed({ stance, report }: Assertion): boolean {
  return stance !== 'endorses' || report !== undefined;
}
