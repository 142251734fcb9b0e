// Assertions in reading order → draft relations between them. A relation with a connective gets a higher confidence
// than a relation that only the order of sentences shows. Each premise has one conclusion, and there are no cycles.

import type { FullPack } from '../../languages/pack.ts';
import type { Assertion } from '../claims/assertion.ts';
import { relationsToClauseBefore } from './clause-steps.ts';
import type { DraftRelation } from './draft-relation.ts';
import { relationsToSentenceBefore } from './lead-in-steps.ts';
import { listSteps } from './lists.ts';
import { objectionsTo } from './main-claim.ts';
import { likelyReasons } from './possible-reasons.ts';
import { refuting } from './refuting-sentence.ts';
import { undercutting } from './undercuts.ts';

/** @param thesis index of the main claim */
export function relationsBetween(
  assertions: readonly Assertion[],
  thesis: number | undefined,
  pack: FullPack,
): readonly DraftRelation[] {
  const items = listSteps(assertions, pack);
  const relations: DraftRelation[] = [];
  const steps = new Map<number, DraftRelation>();
  let general = 0;
  assertions.forEach((assertion, i) => {
    const cued = [
      ...relationsToClauseBefore(assertions, i, steps, pack),
      ...relationsToSentenceBefore(assertions, i, general, relations, pack),
      ...(items.get(i) ?? []),
    ];
    const undercut = undercutting(assertions, i, relations, pack);
    const found = undercut.length > 0 ? undercut : cued.length > 0 ? cued : refuting(assertions, i, pack);
    relations.push(...found);
    for (const relation of found) steps.set(relation.premise, relation);
    const { leadIn } = assertion;
    if (assertion.clause.joint === undefined && leadIn?.kind !== 'example' && assertion.report === undefined)
      general = i;
  });
  relations.push(
    ...objectionsTo(thesis, assertions, steps, pack),
    ...likelyReasons(assertions, thesis, pack).filter(({ premise }) => !steps.has(premise)),
  );
  return withoutCycles(relations, assertions.length);
}

/**
 * The relations without those that would complete a cycle, or give a premise a second conclusion. Relations with more
 * confidence are kept first. An undercut of a removed relation is removed too. Cycles are found with a union-find
 * structure.
 */
function withoutCycles(relations: readonly DraftRelation[], count: number): readonly DraftRelation[] {
  const aims = Array.from({ length: count }, (_, i) => i);
  const last = (i: number): number => {
    let at = i;
    while (aims[at] !== at) {
      aims[at] = aims[aims[at] as number] as number;
      at = aims[at] as number;
    }
    return at;
  };
  const given = new Set<number>();
  const kept = new Set(
    relations
      .toSorted((a, b) => b.confidence - a.confidence)
      .filter(({ kind, premise, aim, linked = [] }) => {
        if (kind === 'against' || kind === 'undercut') return premise !== aim;
        const all = [premise, ...linked];
        if (all.some((one) => given.has(one) || last(aim) === last(one))) return false;
        for (const one of all) given.add(one);
        for (const one of all) aims[last(one)] = last(aim);
        return true;
      }),
  );
  return relations.filter(
    (relation) => kept.has(relation) && (relation.attacks === undefined || kept.has(relation.attacks)),
  );
}
