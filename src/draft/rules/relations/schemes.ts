// Two claims and their relation → the argumentation scheme. Undefined if no scheme of the library fits, or if no cue
// shows the relation. The scheme of an expert's opinion needs no cue.

import type { SchemeWords } from '../../languages/relation-words.ts';
import type { ClaimDraft } from '../claims/claims.ts';
import type { DraftRelation } from './draft-relation.ts';

/** The schemes of a library, by id, with the slots of their premises. */
export type Schemes = ReadonlyMap<string, ReadonlySet<string>>;

export interface ChosenScheme {
  readonly scheme: string;
  /** The id of the premise in the scheme that the argument's premise is an example of. */
  readonly slot: string;
}

interface Step {
  readonly kind: DraftRelation['kind'];
  readonly words: SchemeWords;
  readonly premise: ClaimDraft;
  readonly aim: ClaimDraft;
}

/** The conditions for each scheme. If several schemes fit, the first is used. */
const CASES: readonly (ChosenScheme & { readonly fits: (step: Step) => boolean })[] = [
  { scheme: 'example', slot: 'case', fits: ({ kind }) => kind === 'example' },
  { scheme: 'analogy', slot: 'base', fits: ({ premise, words }) => words.likens.test(textOf(premise)) },
  { scheme: 'expert-opinion', slot: 'assertion', fits: ({ premise, words }) => isExperts(premise, words) },
  {
    scheme: 'negative-consequences',
    slot: 'effect',
    fits: ({ premise, aim, words }) => words.harms.test(textOf(premise)) && words.against.test(textOf(aim)),
  },
  {
    scheme: 'positive-consequences',
    slot: 'effect',
    fits: ({ premise, aim, words }) => words.helps.test(textOf(premise)) && recommends(aim, words),
  },
  {
    scheme: 'practical-reasoning',
    slot: 'goal',
    fits: ({ premise, aim, words }) => words.goals.test(textOf(premise)) && recommends(aim, words),
  },
];

/** The scheme of a supporting relation; attacks have no scheme. */
export function schemeOf(
  { kind, cue }: Pick<DraftRelation, 'kind' | 'cue'>,
  premise: ClaimDraft,
  aim: ClaimDraft,
  schemes: Schemes,
  words: SchemeWords,
): ChosenScheme | undefined {
  if (kind === 'against' || kind === 'undercut') return undefined;
  const found = CASES.find(({ fits }) => fits({ kind, premise, aim, words }));
  const decided = found !== undefined && (cue !== undefined || found.scheme === 'expert-opinion');
  return decided && schemes.get(found.scheme)?.has(found.slot) ? { scheme: found.scheme, slot: found.slot } : undefined;
}

function isExperts({ assertion: { report, stance } }: ClaimDraft, { experts }: SchemeWords): boolean {
  return report !== undefined && stance !== 'rejects' && experts.test(`${report.holder?.words ?? ''} ${report.cue}`);
}

function recommends(aim: ClaimDraft, { policy, against }: SchemeWords): boolean {
  return policy.test(textOf(aim)) && !against.test(textOf(aim));
}

function textOf({ assertion }: ClaimDraft): string {
  return assertion.pieces.join(' ');
}
