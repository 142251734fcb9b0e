// Draft relations between claims → an argument draft for each relation, with a title.

import type { z } from 'zod';
import type { argument } from '../../../model/argument.ts';
import { freeSlug, slugFrom } from '../../../text/slug.ts';
import type { FullPack } from '../../languages/pack.ts';
import { calibrated } from '../calibration.ts';
import type { ClaimDraft } from '../claims/claims.ts';
import type { DraftRelation } from './draft-relation.ts';
import { relationsBetween } from './relations.ts';
import { type ChosenScheme, type Schemes, schemeOf } from './schemes.ts';

export type ArgumentData = z.input<typeof argument>;

export interface ArgumentDraft {
  /** The id, unique within the article, without the article's id. */
  readonly id: string;
  readonly data: ArgumentData;
}

/** @param thesis index of the main claim */
export function argumentsFrom(
  claims: readonly ClaimDraft[],
  schemes: Schemes,
  thesis: number | undefined,
  pack: FullPack,
): readonly ArgumentDraft[] {
  const taken = new Set<string>();
  const ids = new Map<DraftRelation, string>();
  return relationsBetween(
    claims.map(({ assertion }) => assertion),
    thesis,
    pack,
  ).flatMap((relation) => {
    const premise = claims[relation.premise];
    const aim = claims[relation.aim];
    if (premise === undefined || aim === undefined) return [];
    const named = relation.kind === 'conclusion' || relation.kind === 'against' ? aim : premise;
    const id = freeSlug(slugFrom(`${relation.kind} ${named.id}`, 'argument'), taken, `${premise.id} ${aim.id}`);
    taken.add(id);
    ids.set(relation, id);
    const premises = [relation.premise, ...(relation.linked ?? [])]
      .toSorted((a, b) => a - b)
      .flatMap((i) => claims[i]?.id ?? []);
    return [
      {
        id,
        data: dataOf(
          relation,
          `${pack.reasoning.names[relation.kind]}: ${named.data.label}`,
          premises,
          aimOf(relation, aim.id, ids),
          premises.length === 1 ? schemeOf(relation, premise, aim, schemes, pack.schemes) : undefined,
        ),
      },
    ];
  });
}

type Aim = Pick<ArgumentData, 'relation' | 'conclusion' | 'target'>;

/** The claim that a relation supports or attacks; for an undercut, the argument that it attacks. */
function aimOf({ kind, attacks }: DraftRelation, aim: string, ids: ReadonlyMap<DraftRelation, string>): Aim {
  const argument = attacks && ids.get(attacks);
  if (argument !== undefined) return { relation: 'undercut', target: argument };
  return kind === 'against' || kind === 'undercut'
    ? { relation: 'rebut', target: aim }
    : { relation: 'support', conclusion: aim };
}

function dataOf(
  { cue, rule, confidence }: DraftRelation,
  title: string,
  premises: readonly string[],
  aim: Aim,
  chosen: ChosenScheme | undefined,
): ArgumentData {
  return {
    title,
    ...aim,
    premises: premises.map((claim) => ({ claim, ...(chosen && { slot: chosen.slot }) })),
    ...(chosen && { scheme: chosen.scheme }),
    cue,
    status: 'draft',
    generator: { rule, version: 2, confidence: calibrated(rule, confidence) },
  };
}
