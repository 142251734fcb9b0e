// Objections of others → attacks on the main claim of the article.

import type { Assertion } from '../claims/assertion.ts';
import type { DraftRelation } from './draft-relation.ts';

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
