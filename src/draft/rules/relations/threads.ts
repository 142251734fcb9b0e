// A claim and the sentences after it in the same block that support it: "The rules do not exist. The Authority has met thirty
// times …".

import type { Assertion } from '../claims/assertion.ts';
import { agrees, refutes } from '../claims/verdicts.ts';
import type { DraftRelation } from './draft-relation.ts';
import { hasFigures, isOwn, isShort, isTestimony, lengthOf, recommends, textOf } from './statements.ts';

export interface Thread {
  /** Index of the claim that the thread supports. */
  readonly head: number;
  /** Index of the last assertion in the thread: the head, or a reason for it. */
  readonly last: number;
  readonly size: number;
}

/** An elaboration must be more than this many times as long as its claim. */
const LONGER = 1.4;

/** Maximum number of supporting sentences in a thread. */
const MOST = 6;

/** The claim that an assertion supports when it continues a thread: the thread's head, or the last general reason. */
export function servedBy(assertions: readonly Assertion[], thread: Thread, i: number): number | undefined {
  const [own, last] = [assertions[i] as Assertion, assertions[thread.last] as Assertion];
  if (own.block !== last.block || own.sentence - last.sentence !== 1 || thread.size >= MOST) return undefined;
  if (own.leadIn !== undefined || (own.clause.joint !== undefined && own.clause.first !== 'concession'))
    return undefined;
  if (agrees(textOf(own))) return undefined;
  if (goesInto(own, last, thread)) return thread.last;
  return goesOn(own, assertions[thread.head] as Assertion, thread) ? thread.head : undefined;
}

/** Whether an assertion is evidence for the last reason, which has no evidence yet. */
function goesInto(own: Assertion, last: Assertion, { head, last: at }: Thread): boolean {
  const evidence = isTestimony(own) || (isOwn(own) && hasFigures(own) && !recommends(own));
  return at !== head && evidence && isOwn(last) && !hasFigures(last) && firstWord(own) !== firstWord(last);
}

function goesOn(own: Assertion, head: Assertion, { size }: Thread): boolean {
  if (head.report !== undefined) return isOwn(own) && GOES_INTO.test(textOf(own));
  if (isTestimony(own)) return !hasFigures(head);
  if (!isOwn(own) || recommends(own) || isVerdict(own) || recommends(head) || SUPPOSES.test(textOf(own))) return false;
  if (size > 0 && !hasFigures(own)) return false;
  if (size === 0 && ADDS.test(textOf(own))) return false;
  if (head.leadIn?.kind === 'item' || isVerdict(head)) return true;
  return !isGeneral(own) && (size > 0 || (isGeneral(head) && lengthOf(own) > LONGER * lengthOf(head)));
}

/** Openings of a hypothetical statement: "If he means it, …". */
const SUPPOSES = /^(?:if|unless|suppose|perhaps|maybe)\b/i;

/** Wordings that add a separate claim: "It also pays", "The ferry was late as well". */
const ADDS = /^(?:\S+ ){0,4}also\b|\b(?:as well|too)$/i;

function firstWord(assertion: Assertion): string {
  return textOf(assertion).split(' ', 1)[0]?.toLowerCase() ?? '';
}

/** Openings that refer back to a finding; such a statement elaborates the finding. */
const GOES_INTO = /^(?:it|they|its|their|the (?:study|survey|report|poll|researchers|authors|figures?))\b/i;

/** The thread after an assertion. @param step the relation in which the assertion is a premise */
export function threadAfter(
  assertions: readonly Assertion[],
  thread: Thread | undefined,
  i: number,
  step: DraftRelation | undefined,
): Thread | undefined {
  const own = assertions[i] as Assertion;
  const last = thread && assertions[thread.last];
  const same = last !== undefined && own.block === last.block;
  if (same && own.sentence === last.sentence && own.clause.joint !== 'contrast') return thread;
  if (same && thread && isJoined(own, thread, step)) return { head: thread.head, last: i, size: thread.size + 1 };
  return opens(assertions, own) ? { head: i, last: i, size: 0 } : undefined;
}

function isJoined(own: Assertion, { head, last }: Thread, step: DraftRelation | undefined): boolean {
  const joined = step?.kind === 'reason' && (step.aim === head || step.aim === last);
  return joined && own.leadIn?.kind !== 'item' && own.clause.joint === undefined;
}

/**
 * Whether an assertion can be the head of a thread: a claim of the author or an endorsed finding. In the first block, only a
 * verdict can, because that block usually introduces the subject.
 */
function opens(assertions: readonly Assertion[], own: Assertion): boolean {
  const finding = own.report !== undefined && own.stance === 'endorses';
  return (isOwn(own) || finding) && !agrees(textOf(own)) && (own.block !== assertions[0]?.block || isVerdict(own));
}

export function isVerdict(assertion: Assertion): boolean {
  return assertion.report === undefined && refutes(textOf(assertion));
}

/** Whether a claim is short and has no figure or date. */
function isGeneral(assertion: Assertion): boolean {
  return isShort(assertion) && !hasFigures(assertion);
}
