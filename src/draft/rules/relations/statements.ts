// The wording of a statement → what kind of statement it can be: general claim, evidence, recommendation, denial.

import type { FullPack } from '../../languages/pack.ts';
import type { Assertion } from '../claims/assertion.ts';

export function textOf({ pieces }: Assertion): string {
  return pieces.join(' ');
}

/** Number of words of a statement, counted by spaces; an approximation is sufficient. */
export function lengthOf(assertion: Assertion): number {
  return textOf(assertion).split(' ').length;
}

export function hasFigures(assertion: Assertion, pack: FullPack): boolean {
  return pack.reasoning.figures.test(textOf(assertion));
}

/** Whether a statement is about an event: it contains a number, a weekday, or words such as "last year". */
export function narrates(assertion: Assertion, pack: FullPack): boolean {
  return pack.reasoning.events.test(textOf(assertion));
}

export function recommends(assertion: Assertion, pack: FullPack): boolean {
  const text = textOf(assertion);
  const at = pack.reasoning.recommends.exec(text)?.index;
  return at !== undefined && !pack.reasoning.within.test(text.slice(0, at));
}

export function denies(assertion: Assertion, pack: FullPack): boolean {
  return pack.reasoning.denies.test(textOf(assertion));
}

/** Whether the author asserts the claim, without reporting or conceding it. */
export function isOwn({ report, stance }: Assertion): boolean {
  return report === undefined && stance === 'endorses';
}

/** Whether a report is used as evidence: findings, estimates, expert testimony. */
export function isTestimony({ report, stance, rule }: Assertion, pack: FullPack): boolean {
  if (report === undefined || stance === 'rejects' || stance === 'questions' || stance === 'concedes') return false;
  return stance === 'endorses' || rule === 'direct-quote' || pack.reasoning.finds.test(report.cue);
}

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
