// Assertions in reading order → how they bear on each other. What a cue shows is drafted as sure as the cue is; without one only
// a few plain patterns, at low confidence. Each reason goes to one conclusion and none in a circle.

import type { Assertion } from '../claims/assertions.ts';
import { toClauseBefore } from './clause-steps.ts';
import { toSentenceBefore } from './lead-in-steps.ts';
import { listSteps } from './lists.ts';
import { objectionsTo, thesisOf } from './theses.ts';
import { type Thread, threadAfter } from './threads.ts';
import { uncued } from './uncued.ts';
import { undercutting } from './undercuts.ts';
import { withoutCircles } from './without-circles.ts';

export type RelationKind = 'reason' | 'conclusion' | 'example' | 'against' | 'undercut';

export interface Relation {
  readonly kind: RelationKind;
  /** Indexes of assertions: what is given, and what it supports or attacks. */
  readonly premise: number;
  /** Premises that only work together with it. */
  readonly linked?: readonly number[];
  /** Undefined where what is attacked is an inference. */
  readonly aim: number;
  /** The inference attacked: `aim` is its conclusion then. */
  readonly attacks?: Relation;
  /** Verbatim; undefined where nothing but the order of sentences shows the relation. */
  readonly cue: string | undefined;
  readonly rule: string;
  readonly confidence: number;
}

export function relationsBetween(assertions: readonly Assertion[]): readonly Relation[] {
  const items = listSteps(assertions);
  const relations: Relation[] = [];
  const steps = new Map<number, Relation>();
  let general = 0;
  let thread: Thread | undefined;
  assertions.forEach((assertion, i) => {
    const cued = [
      ...toClauseBefore(assertions, i, steps),
      ...toSentenceBefore(assertions, i, general, relations),
      ...(items.get(i) ?? []),
    ];
    const undercut = undercutting(assertions, i, relations);
    const found = undercut.length > 0 ? undercut : cued.length > 0 ? cued : uncued({ assertions, i, steps, thread });
    relations.push(...found);
    for (const relation of found) steps.set(relation.premise, relation);
    thread = threadAfter(assertions, thread, i, steps.get(i));
    const { leadIn } = assertion;
    if (assertion.clause.joint === undefined && leadIn?.kind !== 'example' && assertion.report === undefined)
      general = i;
  });
  relations.push(...objectionsTo(thesisOf(assertions), assertions, steps));
  return withoutCircles(relations, assertions.length);
}
