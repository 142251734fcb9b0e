// The subject of a verb: the words between the beginning of the clause and the verb, without insertions between commas.

import type { Range } from '../../../anchor/range.ts';
import { antecedentOf } from './antecedent-of-who.ts';
import { withoutLead } from './before-verb.ts';

/** Maximum distance between a subject and its verb, in characters. */
const REACH = 200;

const CLAUSE_EDGE =
  /[,;:—–(“”"]|--|\b(?:and|but|yet|that|because|while|whereas|when|if|although|though|since|so|as|what|how|why|whether|where|which|who)\b/g;

const SENTENCE_EDGE = /[;:—–(“”"]|--/g;

/** Words that are not a subject: "There is no saying that", "in thinking that", "the claim that". */
const NO_SUBJECT =
  /^(?:there|were|had|should|in|of|to|by|for|with|from|on|at|after|before|over|under|between|among|during|without|within|against|upon|no|nobody|none|neither|nothing)\b|[’']s$|(?:^| )(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|no|any|every)$/i;

/** Words that open an adverbial phrase or clause before the first comma, which is not a subject. */
const OPENING =
  /^(?:in|on|at|after|before|since|for|by|with|from|under|during|last|this|next|as|when|while|if|although|though|of|to|yet|but|so|and|still|now|today|yesterday|then|however|moreover|indeed|meanwhile|first|second|third|finally)\b/i;

const TIME =
  /^(?:(?:on|in|last|this|by|since|early in|late in) (?:the )?(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|\d{4}|week|month|year|spring|summer|autumn|fall|winter|same day)(?: \d{1,4})?|yesterday|today|recently|now) (?=\S)/iu;

const DENIES =
  /\b(?:not|never|n[’']t|nor|nobody|cannot|(?:fail|forg[eo]t|refus|declin|neglect|omit)(?:s|es|d|ed|ted|ten)?(?= to\b))\b/i;

/** Negated words that do not deny the report: "never tires of saying". */
const SAYS_AGAIN = /\b(?:(?:never|not) tires? of|cannot (?:help|stop)|never (?:stops?|stopped)|not only)\b/i;

/** A finite verb, which a subject does not contain. */
const HAS_VERB = /\b(?:is|are|was|were|am|has|have|had|will|would|can|could|should|must|may|might|does|do|did)\b/;

/** An insertion in brackets, which is ignored: "The Water Board (WB) says". */
const IN_BRACKETS = /\([^()]{1,60}\)/g;

/** The subject before a verb, as offsets into the sentence; undefined if there is none or the clause is negated. */
export function subjectBefore(sentence: string, verb: number): Range | undefined {
  const from = Math.max(0, verb - REACH);
  const before = sentence.slice(from, verb).replace(IN_BRACKETS, (words) => ' '.repeat(words.length));
  const range = withoutTime(before, subjectIn(before, withoutLead(before.trimEnd())));
  const words = range && before.slice(range.start, range.end);
  if (
    !range ||
    !words ||
    (NO_SUBJECT.test(words) && words !== 'those') ||
    DENIES.test(before.slice(range.start).replace(SAYS_AGAIN, ''))
  )
    return undefined;
  return { start: from + range.start, end: from + range.end };
}

/** @param bare `before` without the words between the subject and the verb */
function subjectIn(before: string, bare: string): Range | undefined {
  if (bare.endsWith(',')) return interrupted(bare.slice(0, -1));
  return / (?:who|which)$/.test(bare) ? antecedentOf(bare) : adjacent(before, bare);
}

/**
 * A subject directly before its verb, from the start of the clause. A noun with a relative clause ("a wheel that turns") is not
 * found.
 */
function adjacent(before: string, bare: string): Range | undefined {
  const start = startAfter(bare, CLAUSE_EDGE);
  const farther = /\b(?:that|which)$/.test(bare.slice(0, start)) || HAS_VERB.test(bare.slice(start));
  return farther ? undefined : trimmed(before, start, bare.length);
}

/**
 * A subject before an insertion: the first possible subject, or the name next to it. "Ann Lee, who owns it, says", "Its owner,
 * Ann Lee, says".
 */
function interrupted(before: string): Range | undefined {
  const start = startAfter(before, SENTENCE_EDGE);
  const segments = [...before.slice(start).matchAll(/[^,]+/g)].map(({ 0: words, index }) =>
    trimmed(before, start + index, start + index + words.length),
  );
  const at = segments.findIndex((range) => !OPENING.test(before.slice(range.start, range.end)));
  const [first, second] = [segments[at], segments[at + 1]];
  const words = (range: Range | undefined) => (range ? before.slice(range.start, range.end) : '');
  if (segments.length < 2 || !first) return undefined;
  if (second && /^(?:by|from) /.test(words(second))) return { start: first.start, end: second.end };
  return second && !/\p{Lu}\S*$/u.test(words(first)) && /^(?:the )?\p{Lu}/u.test(words(second)) ? second : first;
}

/** The subject without an indication of time: "On Monday the miller said". */
function withoutTime(before: string, range: Range | undefined): Range | undefined {
  const time = range && TIME.exec(before.slice(range.start, range.end));
  return time && range ? { start: range.start + time[0].length, end: range.end } : range;
}

function startAfter(text: string, edge: RegExp): number {
  const last = [...text.matchAll(edge)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

function trimmed(text: string, start: number, end: number): Range {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
