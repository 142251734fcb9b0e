// Draft relations → a consistent subset: no cycles of support, and one conclusion for each premise.

import type { DraftRelation } from './draft-relation.ts';

/** Selects relations by confidence, then in reading order. A union-find structure detects cycles. */
export function withoutCircles(relations: readonly DraftRelation[], count: number): readonly DraftRelation[] {
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
