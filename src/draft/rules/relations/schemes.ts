// Two claims and their relation → the argumentation scheme. Undefined if no scheme of the library fits, or if no cue
// shows the relation. Only an expert's opinion needs no cue.

import type { ClaimDraft } from '../claims/claims.ts';
import type { DraftRelation } from './draft-relation.ts';

/** The schemes of a library, by id, with the slots of their premises. */
export type Schemes = ReadonlyMap<string, ReadonlySet<string>>;

export interface ChosenScheme {
  readonly scheme: string;
  /** The premise of the scheme that the argument's premise plays, by its name in the scheme. */
  readonly slot: string;
}

interface Step {
  readonly kind: DraftRelation['kind'];
  readonly premise: ClaimDraft;
  readonly aim: ClaimDraft;
}

/** Nouns for people with expertise in a field. */
const EXPERT =
  /\b(?:[Pp]rofessors?|[Ee]xperts?|\p{L}*(?:[Oo]logist|[Oo]logists|conomists?|hysicists?|hemists?|istorians?|tatisticians?|pidemiologists?|ngineers?|cientists?|esearchers?|urgeons?|hysicians?|eographers?|ediatricians?))\b/u;

const POLICY = /\b(?:should|must|ought to|needs? to|has to|have to)\b/i;
const AGAINST =
  /\b(?:should|must|ought) not\b|\b(?:shouldn|mustn)[’']t\b|\bwould be (?:a mistake|wrong|folly|unwise|foolish)\b/i;
const HARMS =
  /\bwould (?:\w+ )?(?:harm|hurt|kill|ruin|destroy|damage|endanger|punish|cost (?:us|them|lives|jobs)|lead to (?:the )?(?:loss|ruin|death|collapse|closure))\b|\bat the price of\b/i;
const HELPS = /\bwould (?:\w+ )?(?:save|help|protect|improve|benefit|bring back|spare|free)\b/i;
const GOAL = /\b(?:in order to|so as to)\b|\bthe (?:goal|aim|purpose) (?:is|of)\b|\b(?:we|they|you) want to\b/i;

/** The conditions for each scheme. If several schemes fit, the first is used. */
const CASES: readonly (ChosenScheme & { readonly fits: (step: Step) => boolean })[] = [
  { scheme: 'example', slot: 'case', fits: ({ kind }) => kind === 'example' },
  { scheme: 'analogy', slot: 'base', fits: ({ premise }) => /^just as\b/i.test(textOf(premise)) },
  { scheme: 'expert-opinion', slot: 'assertion', fits: ({ premise }) => isExperts(premise) },
  {
    scheme: 'negative-consequences',
    slot: 'effect',
    fits: ({ premise, aim }) => HARMS.test(textOf(premise)) && AGAINST.test(textOf(aim)),
  },
  {
    scheme: 'positive-consequences',
    slot: 'effect',
    fits: ({ premise, aim }) => HELPS.test(textOf(premise)) && recommends(aim),
  },
  {
    scheme: 'practical-reasoning',
    slot: 'goal',
    fits: ({ premise, aim }) => GOAL.test(textOf(premise)) && recommends(aim),
  },
];

/** The scheme of a supporting relation; attacks have no scheme. */
export function schemeOf(
  { kind, cue }: Pick<DraftRelation, 'kind' | 'cue'>,
  premise: ClaimDraft,
  aim: ClaimDraft,
  schemes: Schemes,
): ChosenScheme | undefined {
  if (kind === 'against' || kind === 'undercut') return undefined;
  const found = CASES.find(({ fits }) => fits({ kind, premise, aim }));
  const decided = found !== undefined && (cue !== undefined || found.scheme === 'expert-opinion');
  return decided && schemes.get(found.scheme)?.has(found.slot) ? { scheme: found.scheme, slot: found.slot } : undefined;
}

function isExperts({ assertion: { report, stance } }: ClaimDraft): boolean {
  return report !== undefined && stance !== 'rejects' && EXPERT.test(`${report.holder?.words ?? ''} ${report.cue}`);
}

function recommends(aim: ClaimDraft): boolean {
  return POLICY.test(textOf(aim)) && !AGAINST.test(textOf(aim));
}

function textOf({ assertion }: ClaimDraft): string {
  return assertion.pieces.join(' ');
}
