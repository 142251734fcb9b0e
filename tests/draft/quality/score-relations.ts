// Drafted arguments and the gold's relations → the number of equal steps. A step has one premise, a relation, and one
// target.

import type { Proposal } from '../../../src/ingest/ingest.ts';
import type { Gold } from './gold.ts';
import type { Matches } from './matches.ts';
import type { Tally } from './tally.ts';

export function tallyRelations(gold: Gold, { arguments: drafts }: Proposal, { claims: same }: Matches) {
  const expected = new Set(gold.relations.flatMap((relation) => stepsOf(relation, gold)));
  const steps = drafts.flatMap(({ id, data }) => {
    const target = data.conclusion ?? data.target ?? '';
    const attacked = drafts.find((other) => other.id === target && data.relation === 'undercut');
    const to = attacked
      ? attacked.data.premises.map(({ claim }) => `${same.get(claim)} → ${same.get(attacked.data.conclusion ?? '')}`)
      : [same.get(target)];
    return data.premises.map(({ claim }) => ({
      keys: to.map((aim) => `${same.get(claim)} ${data.relation} ${aim}`),
      cued: data.cue !== undefined,
      id,
    }));
  });
  const tally = (counted: typeof steps): Tally => ({
    right: counted.filter(({ keys }) => keys.some((key) => expected.has(key))).length,
    drafted: counted.length,
    gold: gold.relations.reduce((sum, { from }) => sum + from.length, 0),
  });
  return { relations: tally(steps), 'cued relations': tally(steps.filter(({ cued }) => cued)) };
}

/**
 * The steps of a relation: `c1 support c3`. An undercut has a step for each premise of its target: `c5 undercut c1 →
 * c3`.
 */
function stepsOf({ from, to, relation }: Gold['relations'][number], gold: Gold): readonly string[] {
  const attacked = /^r\d+$/.test(to) ? gold.relations[Number(to.slice(1)) - 1] : undefined;
  const aims = attacked === undefined ? [to] : attacked.from.map((premise) => `${premise} → ${attacked.to}`);
  return from.flatMap((premise) => aims.map((aim) => `${premise} ${relation} ${aim}`));
}
