// Reports → the same reports with the author's stance. The author's next sentence shows it: "That is false" (rejects),
// "I doubt it" (questions), "That is true" (endorses), "That may be true. But …" (concedes).

import type { Claim } from '../../../model/claim.ts';
import type { FullPack } from '../../languages/pack.ts';
import type { Assertion } from './assertion.ts';

/** Whether a sentence is a short answer to a report: "They don’t", "Some were". */
export function isRetort(sentence: string, pack: FullPack): boolean {
  return pack.verdicts.retorts.some((wording) => wording.test(sentence));
}

const fits = (wordings: readonly RegExp[], words: string): boolean => wordings.some((wording) => wording.test(words));

export function refutes(sentence: string, pack: FullPack): boolean {
  return (
    fits(pack.verdicts.denies, sentence) || fits(pack.verdicts.doubts, sentence) || pack.verdicts.weighs.test(sentence)
  );
}

/** Sets the author's stance on each report, as the sentences after the report show it. */
export function withVerdicts(assertions: readonly Assertion[], pack: FullPack): readonly Assertion[] {
  return assertions.map((assertion, i) => {
    if (isGrantedShortly(assertion, assertions[i - 1], pack)) return { ...assertion, stance: 'concedes' };
    if (assertion.report === undefined || assertion.stance === 'endorses' || assertion.stance === 'concedes')
      return assertion;
    const stance = stanceAfter(assertions, i, pack);
    return stance === undefined ? assertion : { ...assertion, stance };
  });
}

/** Whether an assertion is a short answer such as "Some were", with which the author concedes the report before it. */
function isGrantedShortly(
  { report, pieces, block }: Assertion,
  before: Assertion | undefined,
  pack: FullPack,
): boolean {
  return (
    report === undefined &&
    before?.report !== undefined &&
    before.block === block &&
    fits(pack.verdicts.grants, pieces.join(' '))
  );
}

function stanceAfter(assertions: readonly Assertion[], i: number, pack: FullPack): Claim['stance'] | undefined {
  const reported = assertions[i] as Assertion;
  const at = replyTo(assertions, i);
  const reply = at === undefined ? undefined : assertions[at];
  if (at === undefined || reply === undefined) return undefined;
  const words = reply.pieces.join(' ');
  if (fits(pack.verdicts.agrees, words)) return isLimited(assertions, at) ? 'concedes' : 'endorses';
  if (fits(pack.verdicts.grants, words) && isLimited(assertions, at))
    return isOpponents(reported, pack) ? 'rejects' : 'concedes';
  if (fits(pack.verdicts.denies, words)) return 'rejects';
  if (fits(pack.verdicts.doubts, words)) return reported.stance === 'reports' ? 'questions' : undefined;
  return isOpponents(reported, pack) && (isContrast(reply) || isLimited(assertions, at)) ? 'rejects' : undefined;
}

/**
 * The index of the author's first assertion after a report, in the same block. Undefined if another report, in a later
 * sentence, comes first.
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

/** Whether an assertion begins with "but" or a similar connective. */
function isContrast({ leadIn, clause }: Assertion): boolean {
  return leadIn?.kind === 'contrast' || clause.joint === 'contrast';
}

/** Whether the author's next assertion limits this one by "but" or a similar connective. */
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
 * Whether a report has no holder, an opponent as its holder, or dismissive words such as "excuse". Authors usually
 * report such views to answer them.
 */
function isOpponents({ report, rule }: Assertion, pack: FullPack): boolean {
  const words = `${report?.holder?.words ?? ''} ${report?.cue ?? ''}`;
  return (report?.holder === undefined && rule !== 'direct-quote') || pack.verdicts.opponents.test(words);
}
