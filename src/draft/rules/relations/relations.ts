// Assertions in reading order → draft relations between them. A connective gives a relation more confidence than the order of
// sentences. Each premise has one conclusion, and there are no cycles.

import type { Assertion } from '../claims/assertion.ts';
import { toClauseBefore } from './clause-steps.ts';
import type { DraftRelation } from './draft-relation.ts';
import { toSentenceBefore } from './lead-in-steps.ts';
import { listSteps } from './lists.ts';
import { objectionsTo } from './theses.ts';
import { uncued } from './uncued.ts';
import { undercutting } from './undercuts.ts';
import { withoutCircles } from './without-circles.ts';

/** @param thesis index of the main claim */
export function relationsBetween(
  assertions: readonly Assertion[],
  thesis: number | undefined,
): readonly DraftRelation[] {
  const items = listSteps(assertions);
  const relations: DraftRelation[] = [];
  const steps = new Map<number, DraftRelation>();
  let general = 0;
  assertions.forEach((assertion, i) => {
    const cued = [
      ...toClauseBefore(assertions, i, steps),
      ...toSentenceBefore(assertions, i, general, relations),
      ...(items.get(i) ?? []),
    ];
    const undercut = undercutting(assertions, i, relations);
    const found = undercut.length > 0 ? undercut : cued.length > 0 ? cued : uncued(assertions, i);
    relations.push(...found);
    for (const relation of found) steps.set(relation.premise, relation);
    const { leadIn } = assertion;
    if (assertion.clause.joint === undefined && leadIn?.kind !== 'example' && assertion.report === undefined)
      general = i;
  });
  relations.push(...objectionsTo(thesis, assertions, steps));
  return withoutCircles(relations, assertions.length);
}
