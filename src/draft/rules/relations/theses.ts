// The thesis of an article, if its wording shows it → the objections of others, as attacks on the thesis.

import type { Assertion } from '../claims/assertion.ts';
import type { DraftRelation } from './draft-relation.ts';
import { announcesList } from './lists.ts';
import { isOwn, recommends, textOf } from './statements.ts';
import { isVerdict } from './threads.ts';

/** Number of blocks at the start of an article in which a thesis is searched. */
const NEAR_START = 3;
/** Number of blocks at the end of an article in which a thesis is searched. */
const NEAR_END = 2;

export function thesisOf(assertions: readonly Assertion[]): number | undefined {
  const blocks = [...new Set(assertions.map(({ block }) => block))];
  const opening = new Set(blocks.slice(0, NEAR_START));
  const closing = new Set(blocks.slice(-NEAR_END));
  const find = (fits: (assertion: Assertion) => boolean): number | undefined => {
    const at = assertions.findIndex((one) => isOwn(one) && !isVerdict(one) && fits(one));
    return at === -1 ? undefined : at;
  };
  return (
    find((one) => opening.has(one.block) && announcesList(textOf(one))) ??
    find((one) => opening.has(one.block) && isAvowed(one)) ??
    find((one) => closing.has(one.block) && recommends(one))
  );
}

/** Whether the author presents a claim as an opinion: "I believe that C", "it seems to me". */
function isAvowed(assertion: Assertion): boolean {
  const said = assertion.report === undefined && !assertion.rule.startsWith('own-');
  return (said && recommends(assertion)) || AVOWS.test(textOf(assertion));
}

const AVOWS = /\b(?:seems? to me|in my (?:view|opinion)|I have come to (?:think|believe|see))\b/i;

/** Words for objections and for people who object. */
const OBJECTS =
  /\b(?:objections?|object(?:s|ed)?|opponents?|critics?|sceptics?|skeptics?|detractors|it (?:is|will be|may be|might be|can be) (?:\w+ )?(?:said|objected|argued))\b/i;

export function objectionsTo(
  thesis: number | undefined,
  assertions: readonly Assertion[],
  steps: ReadonlyMap<number, DraftRelation>,
): readonly DraftRelation[] {
  if (thesis === undefined) return [];
  return assertions.flatMap((assertion, i): readonly DraftRelation[] =>
    isObjection(assertion) && !steps.has(i) && assertion.clause.joint === undefined
      ? [{ kind: 'against', premise: i, aim: thesis, cue: undefined, rule: 'objection-to-thesis', confidence: 0.3 }]
      : [],
  );
}

function isObjection({ report, stance }: Assertion): boolean {
  return report !== undefined && stance !== 'endorses' && OBJECTS.test(`${report.holder?.words ?? ''} ${report.cue}`);
}
