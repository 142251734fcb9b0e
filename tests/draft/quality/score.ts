// A proposal and the gold for the same source → a tally for each measure.

import type { Proposal } from '../../../src/ingest/ingest.ts';
import type { Fixture, Gold } from './gold.ts';
import { type Matches, matchesOf } from './matches.ts';
import { tallyParts } from './score-parts.ts';
import { tallyRelations } from './score-relations.ts';
import { sumOf, type Tally } from './tally.ts';

export const MEASURES = [
  'parts',
  'actors',
  'actor types',
  'claims',
  'reported claims',
  'holders of reported claims',
  'stances',
  'stances but endorses',
  'relations',
  'cued relations',
  'main claim',
] as const;

export type Measure = (typeof MEASURES)[number];
export type Score = Readonly<Record<Measure, Tally>>;

export function scoreOf(fixture: Fixture, proposal: Proposal): Score {
  const matches = matchesOf(fixture, proposal);
  return {
    parts: tallyParts(fixture, proposal),
    ...tallyActors(fixture.gold, proposal, matches),
    ...tallyClaims(fixture.gold, proposal, matches),
    ...tallyRelations(fixture.gold, proposal, matches),
    'main claim': tallyThesis(fixture.gold, proposal, matches),
  };
}

export function totalOf(scores: readonly Score[]): Score {
  return Object.fromEntries(
    MEASURES.map((measure) => [measure, sumOf(scores.map((score) => score[measure]))]),
  ) as Record<Measure, Tally>;
}

/**
 * Tallies of actors and of their types. A second draft of the same actor is wrong. Types are compared only for right
 * actors.
 */
function tallyActors(gold: Gold, { actors }: Proposal, { actors: same }: Matches) {
  const types = new Map(gold.actors.map(({ name, type }) => [name, type]));
  const typed = actors.filter(({ id, data }) => types.get(same.get(id) ?? '') === data.type);
  return {
    actors: { right: same.size, drafted: actors.length, gold: gold.actors.length },
    'actor types': { right: typed.length, drafted: same.size, gold: same.size },
  };
}

function tallyClaims(gold: Gold, { claims }: Proposal, { claims: same, actors }: Matches) {
  const known = new Map(gold.claims.map((claim) => [claim.id, claim]));
  const found = claims.flatMap((draft) => {
    const claim = known.get(same.get(draft.id) ?? '');
    return claim === undefined ? [] : [{ draft, claim }];
  });
  const reported = found.filter(({ draft, claim }) => draft.data.holder !== undefined && isReported(claim));
  const held = reported.filter(({ draft, claim }) => sameHolders(draft.data.holder, claim.holder, actors));
  const agreed = found.filter(({ draft, claim }) => (draft.data.stance ?? 'endorses') === claim.stance);
  return {
    claims: { right: same.size, drafted: claims.length, gold: gold.claims.length },
    'reported claims': {
      right: reported.length,
      drafted: claims.filter(({ data }) => data.holder !== undefined).length,
      gold: gold.claims.filter(isReported).length,
    },
    'holders of reported claims': { right: held.length, drafted: reported.length, gold: reported.length },
    stances: { right: agreed.length, drafted: found.length, gold: found.length },
    'stances but endorses': {
      right: agreed.filter(({ claim }) => claim.stance !== 'endorses').length,
      drafted: claims.filter(({ data }) => (data.stance ?? 'endorses') !== 'endorses').length,
      gold: gold.claims.filter(({ stance }) => stance !== 'endorses').length,
    },
  };
}

/**
 * Whether the drafted main claim is one of the reader's main claims. A text for which the reader names no main claim is
 * not counted.
 */
function tallyThesis({ thesis }: Gold, { data }: Proposal, { claims }: Matches): Tally {
  const drafted = data.thesis === undefined ? undefined : claims.get(data.thesis);
  const counted = thesis.length > 0 ? 1 : 0;
  return {
    right: drafted !== undefined && thesis.includes(drafted) ? 1 : 0,
    drafted: data.thesis === undefined ? 0 : counted,
    gold: counted,
  };
}

/** Each drafted claim with its rule, and whether the claim and its holder are right. */
export function tallyRules(fixture: Fixture, proposal: Proposal): readonly { rule: string; isRight: boolean }[] {
  const { claims: same, actors } = matchesOf(fixture, proposal);
  const known = new Map(fixture.gold.claims.map((claim) => [claim.id, claim]));
  return proposal.claims.map(({ id, data }) => {
    const claim = known.get(same.get(id) ?? '');
    const isRight =
      claim !== undefined &&
      (data.holder === undefined ? !isReported(claim) : sameHolders(data.holder, claim.holder, actors));
    return { rule: data.generator?.rule ?? '', isRight };
  });
}

function isReported({ holder }: Gold['claims'][number]): boolean {
  return holder[0] !== 'author';
}

function sameHolders(
  drafted: string | readonly string[] | undefined,
  gold: readonly string[],
  actors: ReadonlyMap<string, string>,
): boolean {
  const names = [drafted ?? []].flat().map((id) => (id === 'unnamed' ? id : actors.get(id)));
  return names.length === gold.length && gold.every((name) => names.includes(name));
}
